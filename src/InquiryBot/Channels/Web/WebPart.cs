using InquiryBot.Conversation;
using InquiryBot.Language;
using Microsoft.AspNetCore.Components;

namespace InquiryBot.Channels.Web;

/// <summary>What every page and part of a page can say, in the visitor's language.</summary>
public abstract class WebPart : ComponentBase
{
    /// <summary>Whom this answer is for.</summary>
    [Inject]
    private protected PageVisit Visit { get; set; } = null!;

    /// <summary>The texts in the visitor's language.</summary>
    private protected BotTexts Texts => BotTexts.For(Visit.Language);

    /// <summary>The name of a kind, in words.</summary>
    private protected string NameOf(SentenceKind kind) => Texts[$"kind.{kind.Id()}"];
}
