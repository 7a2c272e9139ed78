namespace InquiryBot.Retrospectives.Cards;

/// <summary>Groups that may be about one thing. They are laid together when nobody wants to keep them apart.</summary>
internal sealed class MergeProposal
{
    /// <summary>A number made up for it.</summary>
    public required string Id { get; init; }

    /// <summary>The ids of the groups.</summary>
    public required List<string> Groups { get; init; }
}
