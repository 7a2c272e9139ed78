using System.Text;

namespace InquiryBot.Language.Evaluation;

/// <summary>
/// The same messages as others would type them: without articles, as many do who learned the language later; and with the other habit of capitals and full
/// stops. What a message does is the same, so nothing may be learned from such habits.
/// </summary>
internal static class RoughCopies
{
    /// <summary>How much a copy counts: less than what somebody wrote.</summary>
    private const double Sureness = 0.4;

    private static readonly string[][] Articles = [["the", "a", "an"], ["de", "een"]];

    /// <summary>The copies of a message of the teaching set: none, one or two, by chance that comes out the same each time. Other texts get none.</summary>
    public static IEnumerable<Labelled> Of(Labelled truth)
    {
        if (truth.Parts.Count == 0 || !truth.Set.StartsWith("train", StringComparison.Ordinal))
            yield break;
        if (truth.Spread % 2 == 0 && Changed(truth, "articles", WithoutArticles) is { } learner)
            yield return learner;
        if (truth.Spread % 3 == 0 && Changed(truth, "marks", (part, _) => WithOtherMarks(part)) is { } neat)
            yield return neat;
    }

    private static Labelled? Changed(Labelled truth, string how, Func<string, string, string> change)
    {
        var text = new StringBuilder();
        var parts = new List<LabelledPart>();
        var before = 0;
        foreach (var part in truth.Parts)
        {
            text.Append(truth.Text, before, part.Start - before);
            var start = text.Length;
            text.Append(change(truth.Text[part.Start..part.End], truth.Language));
            parts.Add(part with { Start = start, End = text.Length });
            before = part.End;
        }
        text.Append(truth.Text, before, truth.Text.Length - before);
        var changed = text.ToString();
        return changed == truth.Text ? null : truth with { Id = $"{truth.Id} {how}", Text = changed, Parts = parts, Sureness = Sureness * truth.Sureness };
    }

    /// <summary>The part as somebody writes it whose own language has no articles. Dutch "het" stays: it is "it" as often.</summary>
    private static string WithoutArticles(string part, string language)
    {
        var articles = Articles[language == "nl" ? 1 : 0];
        var words = part.Split(' ');
        return words.Length < 3 ? part : string.Join(' ', words.Where(word => !articles.Contains(word, StringComparer.OrdinalIgnoreCase)));
    }

    /// <summary>The part with a capital and a full stop where it had none, or without them where it had.</summary>
    private static string WithOtherMarks(string part)
    {
        var words = part.TrimEnd();
        if (words.Length < 2 || !char.IsLetter(words[0]))
            return part;
        var space = part[words.Length..];
        if (char.IsLower(words[0]))
            return char.ToUpperInvariant(words[0]) + words[1..] + (char.IsLetterOrDigit(words[^1]) ? "." : "") + space;
        // A second capital is an abbreviation or shouting, which is not a habit but a word.
        return char.IsUpper(words[1]) ? part : char.ToLowerInvariant(words[0]) + words[1..].TrimEnd('.') + space;
    }
}
