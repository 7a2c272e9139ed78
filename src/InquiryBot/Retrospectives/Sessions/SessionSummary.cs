using System.Text.Json.Serialization;

namespace InquiryBot.Retrospectives.Sessions;

/// <summary>What is left of a session: drafted from what was said, edited by the facilitator, and kept once they approve it.</summary>
internal sealed class SessionSummary
{
    /// <summary>The lines, in order.</summary>
    [JsonInclude]
    public List<SummaryLine> Lines { get; private set; } = [];

    /// <summary>When it was approved; null before.</summary>
    [JsonInclude]
    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>Writes the first draft, unless there is one.</summary>
    public void Draft(IEnumerable<SummaryLine> lines)
    {
        if (Lines.Count == 0)
            Lines.AddRange(lines);
    }

    /// <summary>Says a line in other words.</summary>
    /// <param name="number">Which one, counted from one.</param>
    /// <param name="text">The words.</param>
    public Outcome Edit(int number, string text)
    {
        if (ApprovedAt is not null)
            return Outcome.No(Refusal.AnotherStep);
        if (number < 1 || number > Lines.Count)
            return Outcome.No(Refusal.NotFound);
        Lines[number - 1] = Lines[number - 1] with { Text = text };
        return Outcome.Done;
    }

    /// <summary>Leaves a line out.</summary>
    /// <param name="number">Which one, counted from one.</param>
    public Outcome LeaveOut(int number)
    {
        if (ApprovedAt is not null)
            return Outcome.No(Refusal.AnotherStep);
        if (number < 1 || number > Lines.Count)
            return Outcome.No(Refusal.NotFound);
        Lines.RemoveAt(number - 1);
        return Outcome.Done;
    }

    /// <summary>Adds a line at the end.</summary>
    public Outcome Add(string text)
    {
        if (ApprovedAt is not null)
            return Outcome.No(Refusal.AnotherStep);
        Lines.Add(new SummaryLine(SummaryKind.Note, text));
        return Outcome.Done;
    }

    /// <summary>Approves it. From here on it is the team's, and stays.</summary>
    public void Approve(DateTimeOffset now) => ApprovedAt ??= now;
}
