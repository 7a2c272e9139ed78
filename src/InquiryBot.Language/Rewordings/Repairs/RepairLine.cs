using InquiryBot.Language.Rewordings.Analysis;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Repairs;

/// <summary>One line of <c>repairs.txt</c>: "pattern => fault | the better question", with {x} for what the pattern kept and {rest} for what follows.</summary>
internal sealed class RepairLine
{
    private readonly OpenerPattern _pattern;
    private readonly string _question;
    private readonly QuestionFault _fault;

    private RepairLine(OpenerPattern pattern, QuestionFault fault, string question) =>
        (_pattern, _fault, _question) = (pattern, fault, question);

    public static RepairLine Parse(string line, WordClasses classes)
    {
        var sides = line.Split(" => ");
        var answer = sides.Length == 2 ? sides[1].Split(" | ") : [];
        if (answer.Length != 2)
            throw new FormatException($"The repair '{line}' needs 'pattern => fault | question'.");
        return new RepairLine(
            OpenerLine.Pattern(sides[0], classes), Enum.Parse<QuestionFault>(answer[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true), answer[1]);
    }

    public QuestionRepair? Repair(Piece[] question, WordClasses classes)
    {
        var match = _pattern.Match(question);
        if (!match.Found)
            return null;
        var rest = PieceText.TrimMarks(question.AsSpan(match.End));
        var wantsRest = _question.Contains("{rest}", StringComparison.Ordinal);
        // A fixed answer fits the whole question only; and what was not done is a charge, which the reworder answers.
        if (wantsRest == (rest.Length == 0) || Array.Exists(rest.ToArray(), piece => piece.IsMark || classes.Has("negation", piece)))
            return null;
        var kept = match.CaptureStart < 0 ? "" : PieceText.Join(question.AsSpan(match.CaptureStart, match.CaptureEnd - match.CaptureStart));
        return new QuestionRepair(
            _question.Replace("{rest}", PieceText.Join(rest), StringComparison.Ordinal).Replace("{x}", kept, StringComparison.Ordinal), _fault);
    }
}
