namespace InquiryBot.Reports.Transcripts;

/// <summary>One subtitle.</summary>
/// <param name="Id">The id in the file, or null.</param>
/// <param name="From">When it appears.</param>
/// <param name="To">When it goes.</param>
/// <param name="Voice">Who speaks, or null.</param>
/// <param name="Text">What is said.</param>
internal sealed record Cue(string? Id, TimeSpan From, TimeSpan To, string? Voice, string Text)
{
    // Subtitles break sentences to fit the screen. Within this pause the same voice is still in the same sentence.
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(3);
    private const int LongestTurn = 2000;

    /// <summary>Joins the subtitles that one voice needed for one sentence.</summary>
    public static IEnumerable<TranscriptMessage> Join(IEnumerable<Cue> cues)
    {
        Cue? open = null;
        foreach (var cue in cues)
        {
            if (open is not null && open.GoesOnIn(cue))
            {
                open = open with { To = cue.To, Text = open.Text + " " + cue.Text };
                continue;
            }

            if (open is not null)
                yield return open.ToMessage();
            open = cue;
        }

        if (open is not null)
            yield return open.ToMessage();
    }

    private bool GoesOnIn(Cue next) =>
        (next.Voice ?? Voice) == Voice && next.From - To <= Breath && next.From >= From
        && Text.Length + next.Text.Length < LongestTurn && !EndsSentence(Text);

    private static bool EndsSentence(string text)
    {
        var words = text.AsSpan().TrimEnd("\"”’')");
        return words.IsEmpty || words[^1] is '.' or '?' or '!' or '…';
    }

    private TranscriptMessage ToMessage() => new() { Id = Id, Text = Text, Author = Voice, Elapsed = From };
}
