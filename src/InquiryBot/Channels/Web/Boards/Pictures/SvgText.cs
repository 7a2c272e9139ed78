using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace InquiryBot.Channels.Web.Boards.Pictures;

/// <summary>Words in a picture. Razor keeps the tag <c>text</c> for itself.</summary>
public sealed class SvgText : ComponentBase
{
    /// <summary>How they look.</summary>
    [Parameter, EditorRequired]
    public string Class { get; set; } = "";

    /// <summary>How far from the left, as the style of the class anchors them.</summary>
    [Parameter, EditorRequired]
    public double X { get; set; }

    /// <summary>How far from the top their line is.</summary>
    [Parameter, EditorRequired]
    public double Y { get; set; }

    /// <summary>The words.</summary>
    [Parameter, EditorRequired]
    public string Words { get; set; } = "";

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", Class);
        builder.AddAttribute(2, "x", Svg.Number(X));
        builder.AddAttribute(3, "y", Svg.Number(Y));
        builder.AddContent(4, Words);
        builder.CloseElement();
    }
}
