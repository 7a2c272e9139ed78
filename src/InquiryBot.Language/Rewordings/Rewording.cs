namespace InquiryBot.Language.Rewordings;

/// <summary>One whole-sentence alternative that the author may send instead.</summary>
/// <param name="Text">Ready to send; "…" stands where only the author can fill in.</param>
/// <param name="Move">How it opens the sentence up.</param>
/// <param name="Frame">The id of the frame it was built with, so that the same person does not see it again soon.</param>
public sealed record Rewording(string Text, Move Move, string Frame);

/// <summary>What the author is offered: two or three different moves, or the three prompts of the guide, or nothing.</summary>
/// <param name="Rewordings">Two or three, each a different move; empty when no honest sentence could be built.</param>
/// <param name="Prompts">Three questions to the author when there are no rewordings; else empty.</param>
public sealed record RewordingOffer(IReadOnlyList<Rewording> Rewordings, IReadOnlyList<string> Prompts)
{
    /// <summary>Nothing to offer: the message tells nobody anything.</summary>
    public static RewordingOffer Nothing { get; } = new([], []);

    /// <summary>Whether there is neither a rewording nor a prompt in it.</summary>
    public bool IsEmpty => Rewordings.Count == 0 && Prompts.Count == 0;
}
