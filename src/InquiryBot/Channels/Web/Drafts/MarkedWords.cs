using InquiryBot.Language;
using InquiryBot.Language.Text;

namespace InquiryBot.Channels.Web.Drafts;

/// <summary>A stretch of a sentence, marked when it led to the reading.</summary>
/// <param name="Words">The words as they were typed.</param>
/// <param name="IsMarked">Whether a cue spoke here.</param>
public readonly record struct MarkedWords(string Words, bool IsMarked)
{
    // Small weights are whispers; marking them all would mark every word.
    private const double LoudShare = 0.4;

    // A cue that spans nearly the whole sentence points at nothing, as long as another one points at something.
    private const double NarrowShare = 0.6;

    /// <summary>Cuts a sentence into marked and plain stretches that together are the sentence.</summary>
    public static IReadOnlyList<MarkedWords> Of(string text, SentenceReading sentence)
    {
        var stretches = new List<MarkedWords>();
        var at = sentence.Span.Start;
        foreach (var mark in Merge(text, LoudSpans(sentence)))
        {
            Add(stretches, text, TextSpan.Between(at, mark.Start), isMarked: false);
            Add(stretches, text, mark, isMarked: true);
            at = mark.End;
        }

        Add(stretches, text, TextSpan.Between(at, sentence.Span.End), isMarked: false);
        return stretches;
    }

    private static List<TextSpan> LoudSpans(SentenceReading sentence)
    {
        var loudest = sentence.Evidence.Select(evidence => evidence.Weight).DefaultIfEmpty().Max();
        var spans = sentence.Evidence
            .Where(evidence => evidence.Weight > 0 && evidence.Weight >= loudest * LoudShare)
            .Select(evidence => Within(sentence.Span, evidence.Span))
            .Where(span => span.Length > 0)
            .OrderBy(span => span.Start)
            .ToList();
        var narrow = spans.Where(span => span.Length <= sentence.Span.Length * NarrowShare).ToList();
        return narrow.Count > 0 ? narrow : spans;
    }

    private static TextSpan Within(TextSpan whole, TextSpan part)
    {
        var start = Math.Max(part.Start, whole.Start);
        return TextSpan.Between(start, Math.Max(start, Math.Min(part.End, whole.End)));
    }

    // Marks that overlap, or have only a blank between them, are one mark to the eye.
    private static List<TextSpan> Merge(string text, List<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.Select(span => Trim(text, span)).Where(span => span.Length > 0))
        {
            if (merged.Count > 0 && IsBlank(text, merged[^1].End, span.Start))
                merged[^1] = TextSpan.Between(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else
                merged.Add(span);
        }

        return merged;
    }

    private static bool IsBlank(string text, int from, int to) =>
        to <= from || string.IsNullOrWhiteSpace(text[from..to]);

    private static TextSpan Trim(string text, TextSpan span)
    {
        var words = span.In(text);
        var start = span.Start + words.Length - words.TrimStart().Length;
        return new TextSpan(start, words.Trim().Length);
    }

    private static void Add(List<MarkedWords> stretches, string text, TextSpan span, bool isMarked)
    {
        if (span.Length > 0)
            stretches.Add(new MarkedWords(span.In(text).ToString(), isMarked));
    }
}
