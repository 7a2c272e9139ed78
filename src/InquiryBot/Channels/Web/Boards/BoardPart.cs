using InquiryBot.Retrospectives.Board;
using Microsoft.AspNetCore.Components;

namespace InquiryBot.Channels.Web.Boards;

/// <summary>What every part of a board can say and see.</summary>
public abstract class BoardPart : WebPart
{
    /// <summary>What whoever looks gets to see.</summary>
    [CascadingParameter]
    public BoardScene Scene { get; set; } = null!;

    /// <summary>What they may see of the session.</summary>
    private protected RetrospectiveView View => Scene.View;
}
