using InquiryBot.Retrospectives.Board;

namespace InquiryBot.Channels.Web.Boards;

/// <summary>What one person gets to see of a session, at one moment and in one answer.</summary>
public sealed record BoardScene
{
    /// <summary>What they may see.</summary>
    public required RetrospectiveView View { get; init; }

    /// <summary>The number of the change up to which this is so; the stream tells of later ones.</summary>
    public required long Version { get; init; }

    /// <summary>When it was drawn.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The address to give to others.</summary>
    public required string Address { get; init; }

    /// <summary>Whether it hangs on a wall: large, without a seat and without buttons.</summary>
    public bool IsProjected { get; init; }

    /// <summary>Which of the questions of this phase is offered, counted from zero.</summary>
    public int Question { get; init; }

    /// <summary>What this person is told about what they just did; null for nothing.</summary>
    public BoardNotice? Notice { get; init; }

    /// <summary>What they typed that was not taken, so that it stands in its box again; null for nothing.</summary>
    public TypedWords? Typed { get; init; }

    /// <summary>A card that waits for its author's answer; null for none.</summary>
    public HeldCard? Held { get; init; }

    /// <summary>Where the board is.</summary>
    public string Path => $"/retro/{View.Code}";

    /// <summary>Whether whoever looks can do something in this step.</summary>
    public bool MayAct => View.Seat is not null && !View.IsPaused;

    /// <summary>Whether whoever looks facilitates.</summary>
    public bool MayFacilitate => View.Seat?.IsFacilitator == true;

    /// <summary>What stands in a box when it is drawn.</summary>
    /// <param name="act">What the form of the box does.</param>
    /// <param name="target">What it does it to; null for nothing in particular.</param>
    public string? TypedIn(string act, string? target = null) => Typed is { } typed && typed.Act == act && typed.Target == target ? typed.Text : null;

    /// <summary>The cards that answer a prompt, or all of them, group by group.</summary>
    public string TitleOf(GroupView group) => group.Title ?? group.Cards[0].Text;

    /// <summary>Never the words.</summary>
    public override string ToString() => "a scene";
}

/// <summary>Something that one person is told.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsDone">Whether what they did was done.</param>
public sealed record BoardNotice(string Text, bool IsDone);

/// <summary>Words that were typed into a box and not taken.</summary>
/// <param name="Act">What the form does.</param>
/// <param name="Target">What it does it to; null for nothing in particular.</param>
/// <param name="Text">The words.</param>
public sealed record TypedWords(string Act, string? Target, string Text)
{
    /// <summary>Never the words.</summary>
    public override string ToString() => "typed words";
}

/// <summary>A card that was not laid down yet: its author alone is asked something first.</summary>
/// <param name="Prompt">The id of the prompt it answers.</param>
/// <param name="Question">What its author is asked.</param>
/// <param name="Rewordings">What it could say instead.</param>
/// <param name="MayStand">Whether it may be laid down as it is.</param>
/// <param name="IsSigned">Whether its author's name is to stand under it.</param>
public sealed record HeldCard(string Prompt, string Question, IReadOnlyList<string> Rewordings, bool MayStand, bool IsSigned)
{
    /// <summary>Never the words.</summary>
    public override string ToString() => "a held card";
}
