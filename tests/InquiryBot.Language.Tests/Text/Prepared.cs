using InquiryBot.Language.Text;

namespace InquiryBot.Language.Tests.Text;

/// <summary>Prepares messages for tests and writes them out in a line that can be compared.</summary>
internal static class Prepared
{
    public static PreparedMessage Of(string text)
    {
        var message = new PreparedMessage();
        MessagePreparer.Prepare(text, message);
        return message;
    }

    /// <summary>The forms of all tokens, a space between them; line breaks as <c>/</c>.</summary>
    public static string Forms(string text)
    {
        var message = Of(text);
        return string.Join(' ', message.Tokens.ToArray().Select(token => token.Kind == TokenKind.LineBreak ? "/" : message.Form(token).ToString()));
    }

    /// <summary>Forms with their kinds, for example <c>Word:stuur Email:a@b.nl</c>.</summary>
    public static string Kinds(string text)
    {
        var message = Of(text);
        return string.Join(' ', message.Tokens.ToArray().Select(token => $"{token.Kind}:{message.Form(token)}"));
    }

    /// <summary>The sentences as they stand in the message.</summary>
    public static string[] Sentences(string text) =>
        Of(text).Sentences.ToArray().Select(sentence => sentence.Span.In(text).ToString()).ToArray();

    /// <summary>The sentences with their zones, for example <c>Own:do it</c>.</summary>
    public static string[] Zones(string text) =>
        Of(text).Sentences.ToArray().Select(sentence => $"{sentence.Zone}:{sentence.Span.In(text)}").ToArray();

    /// <summary>The author's own words: what is left when quotes, code and the like are taken away.</summary>
    public static string OwnWords(string text)
    {
        var message = Of(text);
        var words = new List<string>();
        foreach (var sentence in message.Sentences)
        {
            foreach (var token in message.TokensOf(sentence))
            {
                if (sentence.Zone == SentenceZone.Own && token.Kind is TokenKind.Word or TokenKind.Number && !token.Has(TokenFlags.Quoted | TokenFlags.Struck))
                    words.Add(message.Form(token).ToString());
            }
        }

        return string.Join(' ', words);
    }
}
