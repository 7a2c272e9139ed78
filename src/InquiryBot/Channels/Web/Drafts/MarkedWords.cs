using InquiryBot.Language;
using InquiryBot.Language.Text;

namespace InquiryBot.Channels.Web.Drafts;

/// <summary>A stretch of a sentence, marked when it led to the reading.</summary>
/// <param name="Words">The words as they were typed.</param>
/// <param name="IsMarked">Whether a cue spoke here.</param>
public readonly record struct MarkedWords(string Words, bool IsMarked)
{
    /// <summary>Cuts a sentence into marked and plain stretches that together are the sentence.</summary>
    public static IReadOnlyList<MarkedWords> Of(string text, SentenceReading sentence)
    {
        var stretches = new List<MarkedWords>();
        var at = sentence.Span.Start;
        foreach (var span in Marks(sentence))
        {
            Add(stretches, text, TextSpan.Between(at, span.Start), isMarked: false);
            Add(stretches, text, TextSpan.Between(Math.Max(at, span.Start), span.End), isMarked: true);
            at = Math.Max(at, span.End);
        }

        Add(stretches, text, TextSpan.Between(at, sentence.Span.End), isMarked: false);
        return stretches;
    }

    private static IEnumerable<TextSpan> Marks(SentenceReading sentence) =>
        from evidence in sentence.Evidence
        where evidence.Weight > 0
        let start = Math.Max(evidence.Span.Start, sentence.Span.Start)
        let end = Math.Min(evidence.Span.End, sentence.Span.End)
        where end > start
        orderby start, end
        select TextSpan.Between(start, end);

    private static void Add(List<MarkedWords> stretches, string text, TextSpan span, bool isMarked)
    {
        if (span.Length > 0)
            stretches.Add(new MarkedWords(span.In(text).ToString(), isMarked));
    }
}
