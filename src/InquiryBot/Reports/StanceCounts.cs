using InquiryBot.Language;

namespace InquiryBot.Reports;

/// <summary>How many sentences told, asked or did neither.</summary>
internal sealed record StanceCounts(int Messages, int Telling, int Asking, int Other)
{
    /// <summary>Nothing yet.</summary>
    public static StanceCounts None { get; } = new(0, 0, 0, 0);

    /// <summary>All sentences.</summary>
    public int Sentences => Telling + Asking + Other;

    /// <summary>How many sentences had a stance.</summary>
    public int Of(Stance stance) => stance switch
    {
        Stance.Telling => Telling,
        Stance.Asking => Asking,
        _ => Other,
    };

    /// <summary>The part of the sentences that had a stance, from 0 to 1.</summary>
    public double ShareOf(Stance stance) => Share.Of(Of(stance), Sentences);

    /// <summary>Two stretches as one.</summary>
    public StanceCounts With(StanceCounts more) => new(Messages + more.Messages, Telling + more.Telling, Asking + more.Asking, Other + more.Other);
}
