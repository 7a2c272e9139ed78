using System.Collections.Concurrent;
using InquiryBot.Language.Rewordings.Analysis;
using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Pieces;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Rewordings.Repairs;

/// <summary>Repairs questions that are stacked, binary, self-affirming, vague, or that ask a person why.</summary>
public static class QuestionRepairs
{
    private static readonly ConcurrentDictionary<string, RepairLine[]> Lines = new(StringComparer.Ordinal);

    /// <summary>Offers a better question for practice and review; null when the question is fine as it is, or cannot be repaired safely.</summary>
    /// <param name="question">One question, as it was asked.</param>
    /// <param name="language">Its language; only English and Dutch are repaired.</param>
    public static QuestionRepair? Of(string question, MessageLanguage language)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (question.Length > 500 || LanguageKit.For(language) is not { } kit)
            return null;
        var pieces = PieceReader.Read(question).ToArray();
        if (pieces.Length == 0)
            return null;
        var register = Register.Of(pieces, language is MessageLanguage.English);
        var found = Stacked(pieces, kit.Classes) ?? Lines
            .GetOrAdd(kit.Language, name => [.. LanguageFile.Lines(name, "repairs.txt").Select(line => RepairLine.Parse(line, kit.Classes))])
            .Select(line => line.Repair(pieces, kit.Classes)).FirstOrDefault(repair => repair is not null);
        return found is null ? null : found with { Text = register.Voice(register.Start(found.Text)) };
    }

    // "what happened, who was there and why didn't it work?": the first question is enough.
    private static QuestionRepair? Stacked(Piece[] pieces, WordClasses classes)
    {
        var starts = Enumerable.Range(0, pieces.Length)
            .Where(at => classes.Has("question", pieces[at]) && (at == 0 || pieces[at - 1].IsMark || classes.Has("connector", pieces[at - 1])))
            .ToArray();
        if (starts.Length < 3 || starts[0] != 0)
            return null;
        var first = PieceText.TrimMarks(pieces.AsSpan(0, starts[1]));
        while (first.Length > 0 && (first[^1].IsMark || classes.Has("connector", first[^1])))
            first = first[..^1];
        return first.Length < 2 ? null : new QuestionRepair(PieceText.Join(first) + "?", QuestionFault.Stacked);
    }
}
