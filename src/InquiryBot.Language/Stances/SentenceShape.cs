using InquiryBot.Language.Stances.Wordings;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Stances;

/// <summary>Turns the tokens of a sentence into words for the cues, and reads the facts that are in its shape.</summary>
internal static class SentenceShape
{
    private const int TokensFetched = 64;
    private const int ShortAtMost = 3;
    private const int LongFrom = 23;
    private const int LeadInAtMost = 8;

    public static void Fill(SentenceWords words, PreparedMessage message, in Sentence sentence, LanguagePack pack)
    {
        words.Clear();
        var facts = OfSentence(sentence);
        var tokens = message.TokensOf(sentence);
        Span<ulong> hashes = stackalloc ulong[Math.Min(tokens.Length, TokensFetched)];
        Fetch(message, tokens[..hashes.Length], hashes, pack);
        for (var i = 0; i < tokens.Length && !words.IsFull; i++)
        {
            var form = message.Form(tokens[i]);
            facts |= AddToken(words, tokens[i], form, i < hashes.Length ? hashes[i] : WordingKey.OfWord(form), pack);
        }
        words.End = EndOf(words, pack);
        words.Start = StartOf(words, pack);
        MarkClauses(words, pack);
        words.Facts = facts;
        words.Manner = pack.Tags.HashOf(MannerOf(message, sentence));
        words.Mark = pack.Tags.HashOf((facts & Facts.Question) != 0 ? WordTags.Question : (facts & Facts.Exclaim) != 0 ? WordTags.Exclamation : WordTags.Plain);
    }

    private static void Fetch(PreparedMessage message, ReadOnlySpan<Token> tokens, Span<ulong> hashes, LanguagePack pack)
    {
        var fetched = 0UL;
        for (var i = 0; i < tokens.Length; i++)
        {
            hashes[i] = WordingKey.OfWord(message.Form(tokens[i]));
            fetched ^= pack.Words.Fetch(hashes[i]);
        }
        Fetching.Done(fetched);
    }

    /// <summary>Whether it is written as prose is, with a capital and a stop, or as chat is.</summary>
    private static byte MannerOf(PreparedMessage message, in Sentence sentence)
    {
        var stops = sentence.Ending == SentenceEnding.Period;
        var capital = message.Tokens[sentence.FirstToken].Has(TokenFlags.Capitalised);
        return capital ? stops ? WordTags.ProseStop : WordTags.Prose : stops ? WordTags.Stop : WordTags.Plain;
    }

    private static ulong OfSentence(in Sentence sentence)
    {
        var facts = sentence.Ending switch
        {
            SentenceEnding.Question => Facts.Question,
            SentenceEnding.QuestionExclamation => Facts.Question | Facts.MultiMark,
            SentenceEnding.Exclamation => Facts.Exclaim,
            SentenceEnding.Ellipsis => Facts.Trailing,
            _ => 0UL,
        };
        if (sentence.EndingRepeat > 1 && sentence.Ending is SentenceEnding.Question or SentenceEnding.Exclamation)
            facts |= Facts.MultiMark;
        if (sentence.IsListItem)
            facts |= Facts.List;
        return facts | (sentence.WordCount <= ShortAtMost ? Facts.Short : sentence.WordCount >= LongFrom ? Facts.Long : 0);
    }

    private static ulong AddToken(SentenceWords words, in Token token, ReadOnlySpan<char> form, ulong hash, LanguagePack pack)
    {
        if (token.Has(TokenFlags.Quoted | TokenFlags.Struck))
        {
            if (words.Count == 0 || words[words.Count - 1] != pack.Marks.Quote)
                Add(words, pack.Marks.Quote, token, [], 0, pack);
            return 0;
        }
        var id = pack.Marks.Of(token, form, hash);
        if (id >= 0 && !JoinsClitic(words, token, form, pack))
            Add(words, id, token, form, hash, pack);
        return FactOf(token, id, pack);
    }

    /// <summary>A word keeps its own spelling among the wordings; numbers, names inside a sentence, links and marks are all alike there.</summary>
    private static void Add(SentenceWords words, int id, in Token token, ReadOnlySpan<char> form, ulong hash, LanguagePack pack)
    {
        var tag = pack.Tags.Of(id, form);
        var isWord = token.Kind is TokenKind.Word or TokenKind.Emoji or TokenKind.Symbol && form.Length > 0 && (id != pack.Marks.Name || words.Count == 0);
        words.Add(id, pack.Words.RowOf(id), token.Span, isWord ? hash : pack.Words.HashOf(id), pack.Tags.HashOf(tag));
    }

    private static ulong FactOf(in Token token, int id, LanguagePack pack) => token.Kind switch
    {
        TokenKind.Url or TokenKind.Email => Facts.Link,
        TokenKind.Code => Facts.Code,
        TokenKind.Mention => Facts.Mention,
        TokenKind.Word when id == pack.Marks.Name => Facts.Named,
        TokenKind.Word when id > 0 && token.Length > 2 && token.Has(TokenFlags.Shouted) => Facts.Caps,
        _ => 0,
    };

    /// <summary>"do n't" and "you 'd", as some tools write them, are one word.</summary>
    private static bool JoinsClitic(SentenceWords words, in Token token, ReadOnlySpan<char> form, LanguagePack pack)
    {
        if (words.Count == 0 || token.Kind != TokenKind.Word || form.Length > 3 || form is not ("nt" or "n't" or "'d" or "'s" or "'ll" or "'re" or "'ve" or "'m"))
            return false;
        if (words.SpanOf(words.Count - 1, words.Count).End != token.Span.Start)
            return false;
        var joined = pack.Words.FindJoined(words[words.Count - 1], form);
        if (joined == WordSets.Unknown)
            return false;
        var hash = WordingKey.Continue(words.HashOf(words.Count - 1), form);
        words.ReplaceLast(joined, pack.Words.RowOf(joined), token.Span, hash, pack.Tags.HashOf(pack.Tags.Of(joined, form)));
        return true;
    }

    private static int EndOf(SentenceWords words, LanguagePack pack)
    {
        var end = words.Count;
        while (end > 0 && (pack.Marks.IsPause(words[end - 1]) || pack.Marks.IsAddress(words[end - 1]) || pack.Marks.IsPicture(words[end - 1])))
            end--;
        return end;
    }

    private static int StartOf(SentenceWords words, LanguagePack pack)
    {
        var start = 0;
        for (var passed = 0; passed < LeadInAtMost && start < words.End - 1; passed++)
        {
            var word = words[start];
            if (pack.Words.Has(word, pack.Marks.LeadIn) || pack.Marks.IsAddress(word) || pack.Marks.IsPause(word) || pack.Marks.IsPicture(word))
                start++;
            else if ((word == WordSets.Unknown || pack.Marks.IsName(word)) && pack.Marks.IsCommaOrColon(words[start + 1]) && start + 2 < words.End)
                start += 2;
            else
                break;
        }
        return start;
    }

    private static void MarkClauses(SentenceWords words, LanguagePack pack)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (pack.Words.Has(words[i], pack.Marks.Joiner))
                words.MarkClauseStart(i + 1);
        }
    }
}
