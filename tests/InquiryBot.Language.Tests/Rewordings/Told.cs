using InquiryBot.Language.Rewordings;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Tests.Rewordings;

/// <summary>Readings as a perfect reader would give them, so that rewording is tested on its own.</summary>
internal static class Told
{
    public static readonly Reworder Reworder = new(new MessageReader());

    public static MessageReading En(string text, SentenceKind kind = SentenceKind.Command) => Reading(text, MessageLanguage.English, kind);

    public static MessageReading Nl(string text, SentenceKind kind = SentenceKind.Command) => Reading(text, MessageLanguage.Dutch, kind);

    public static MessageReading Reading(string text, MessageLanguage language, params (string Words, SentenceKind Kind)[] sentences)
    {
        var readings = sentences.Select(sentence => Sentence(text.IndexOf(sentence.Words, StringComparison.Ordinal), sentence.Words.Length, language, sentence.Kind)).ToArray();
        return new MessageReading
        {
            Text = text, Language = language, Action = MessageAction.Nudge, Confidence = 1, Sentences = readings,
            Main = readings.First(sentence => sentence.Stance is Stance.Telling),
        };
    }

    /// <summary>Everything the reworder has to say about a reading: asked again until nothing new comes.</summary>
    public static IReadOnlyList<string> AllRewordings(MessageReading reading, AuthorAnswer answer = AuthorAnswer.Unknown)
    {
        var seen = new Dictionary<string, string>();
        for (var before = -1; before < seen.Count;)
        {
            before = seen.Count;
            foreach (var rewording in Reworder.Reword(reading, answer, seen.Keys).Rewordings)
                seen[rewording.Frame] = rewording.Text;
        }

        return [.. seen.Values];
    }

    /// <summary>The same, where there must be some: what holds of all of none says nothing.</summary>
    public static IReadOnlyList<string> SomeRewordings(MessageReading reading)
    {
        var rewordings = AllRewordings(reading);
        Assert.NotEmpty(rewordings);
        return rewordings;
    }

    public static SentenceReading Sentence(int start, int length, MessageLanguage language, SentenceKind kind, SentenceFlags flags = SentenceFlags.None) =>
        new() { Span = new TextSpan(start, length), Language = language, Kind = kind, Action = kind.DefaultAction(), Confidence = 1, Flags = flags };

    private static MessageReading Reading(string text, MessageLanguage language, SentenceKind kind)
    {
        var sentence = Sentence(0, text.Length, language, kind);
        return new MessageReading
        {
            Text = text, Language = language, Action = sentence.Action, Confidence = 1, Sentences = [sentence], Main = sentence,
        };
    }
}
