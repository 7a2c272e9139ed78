using System.Text.Json.Serialization;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Decisions;

/// <summary>Something to try. It is agreed when somebody offered to carry it and it says how it begins, how we would notice, and when we look again.</summary>
internal sealed class PlannedAction
{
    // What has to be there. Support may be asked or not.
    private static readonly ActionPart[] Needed = [ActionPart.Vision, ActionPart.FirstStep, ActionPart.Sign, ActionPart.CheckOn, ActionPart.Carrier];

    /// <summary>A number made up for it.</summary>
    public required string Id { get; init; }

    /// <summary>What is tried.</summary>
    public required string What { get; set; }

    /// <summary>How it serves what everybody is here for; "none" is an answer.</summary>
    public string? Vision { get; set; }

    /// <summary>The first step.</summary>
    public string? FirstStep { get; set; }

    /// <summary>How we would notice improvement.</summary>
    public string? Sign { get; set; }

    /// <summary>When we look again.</summary>
    public DateOnly? CheckOn { get; set; }

    /// <summary>What support is asked, and of whom.</summary>
    public string? Support { get; set; }

    /// <summary>The seat of who offered to carry it.</summary>
    public string? CarrierSeat { get; set; }

    /// <summary>The name they go by.</summary>
    public string? Carrier { get; set; }

    /// <summary>Whether it was agreed on.</summary>
    public bool IsAgreed { get; set; }

    /// <summary>How safe it is to try, from 1 to 5.</summary>
    [JsonInclude]
    public SecretScale Safety { get; private set; } = new();

    /// <summary>What speaks against it, in no order and of nobody.</summary>
    [JsonInclude]
    public List<string> Objections { get; private set; } = [];

    /// <summary>What it lacks, in the order in which it is asked.</summary>
    [JsonIgnore]
    public IReadOnlyList<ActionPart> Missing => [.. Needed.Where(part => !Has(part))];

    /// <summary>Whether a part is there.</summary>
    public bool Has(ActionPart part) => part switch
    {
        ActionPart.Vision => Vision is not null,
        ActionPart.FirstStep => FirstStep is not null,
        ActionPart.Sign => Sign is not null,
        ActionPart.CheckOn => CheckOn is not null,
        ActionPart.Carrier => CarrierSeat is not null,
        _ => Support is not null,
    };

    /// <summary>Says what a part is, for the parts that are words.</summary>
    public void Say(ActionPart part, string words)
    {
        switch (part)
        {
            case ActionPart.Vision:
                Vision = words;
                break;
            case ActionPart.FirstStep:
                FirstStep = words;
                break;
            case ActionPart.Sign:
                Sign = words;
                break;
            case ActionPart.Support:
                Support = words;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(part), part, "A date and a carrier are not words.");
        }
    }
}
