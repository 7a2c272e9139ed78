namespace InquiryBot.Language.Text.Detection;

/// <summary>Tells English, Dutch and anything else apart: per sentence where there is enough of it, else by the whole message.</summary>
internal static class LanguageDetector
{
    private const int WordsToStandAlone = 3;
    private const int TokensFetched = 64;
    private const double SureOdds = 2;
    private const double DoubtfulOdds = 1;
    private const double OddsOfListedWord = 0.3;
    private const double OddsOfUnlistedWord = 1.5;

    /// <summary>Where this bot is asked in, English and Dutch are written far more often than any other language, Afrikaans above all.</summary>
    private const double PriorOdds = 2.5;

    /// <param name="message">Its sentences get their languages.</param>
    /// <param name="given">The language, when it is known.</param>
    public static void Run(PreparedMessage message, MessageLanguage? given)
    {
        if (given is { } known and not MessageLanguage.Mixed)
        {
            Give(message, known);
            return;
        }

        var whole = default(LanguageTally);
        var notOwn = default(LanguageTally);
        bool english = false, dutch = false;
        foreach (ref var sentence in message.SentenceBuffer.Items)
        {
            var tally = TallyOf(message, sentence);
            var language = Judge(tally);
            var isSure = tally.Words >= WordsToStandAlone && Math.Abs(tally.EnglishOverDutch) >= SureOdds;
            sentence = sentence with { Language = isSure || tally.Words >= WordsToStandAlone && language == MessageLanguage.Other ? language : MessageLanguage.Mixed };
            if (sentence.Zone != SentenceZone.Own)
            {
                notOwn.Add(tally);
                continue;
            }

            whole.Add(tally);
            english |= isSure && language == MessageLanguage.English;
            dutch |= isSure && language == MessageLanguage.Dutch;
        }

        var ofAll = Judge(whole.Words > 0 ? whole : notOwn);
        foreach (ref var sentence in message.SentenceBuffer.Items)
        {
            if (sentence.Language == MessageLanguage.Mixed)
                sentence = sentence with { Language = ofAll };
        }

        message.Language = english && dutch ? MessageLanguage.Mixed : ofAll;
    }

    private static void Give(PreparedMessage message, MessageLanguage language)
    {
        message.Language = language;
        foreach (ref var sentence in message.SentenceBuffer.Items)
            sentence = sentence with { Language = language };
    }

    private static LanguageTally TallyOf(PreparedMessage message, in Sentence sentence)
    {
        var tally = default(LanguageTally);
        var tokens = message.TokensOf(sentence);
        Span<ulong> hashes = stackalloc ulong[Math.Min(tokens.Length, TokensFetched)];
        Fetch(message, tokens[..hashes.Length], hashes);
        for (var i = 0; i < tokens.Length && tally.Words < LanguageTally.WordsAtMost; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind == TokenKind.Word)
                tally.Add(message.Form(token), i < hashes.Length ? hashes[i] : WordRows.Hash(message.Form(token)), mayBeName: i > 0 && token.Has(TokenFlags.Capitalised) || token.Has(TokenFlags.Shouted));
        }

        return tally;
    }

    private static void Fetch(PreparedMessage message, ReadOnlySpan<Token> tokens, Span<ulong> hashes)
    {
        var fetched = 0UL;
        for (var i = 0; i < tokens.Length; i++)
        {
            hashes[i] = WordRows.Hash(message.Form(tokens[i]));
            fetched ^= Profiles.Instance.Fetch(hashes[i]);
        }
        Fetching.Done(fetched);
    }

    private static MessageLanguage Judge(in LanguageTally tally)
    {
        if (tally.Words == 0 || tally.KnownOverOther() < -PriorOdds)
            return MessageLanguage.Other;
        var englishOverDutch = tally.EnglishOverDutch;
        var listed = englishOverDutch >= 0 ? tally.EnglishWords : tally.DutchWords;
        var isKnown = tally.Words < WordsToStandAlone
            ? Math.Abs(englishOverDutch) >= (listed > 0 ? OddsOfListedWord : OddsOfUnlistedWord)
            : listed * (tally.KnownOverOther() < DoubtfulOdds ? 2 : 5) >= tally.Words;
        if (!isKnown)
            return MessageLanguage.Other;
        return englishOverDutch >= 0 ? MessageLanguage.English : MessageLanguage.Dutch;
    }
}
