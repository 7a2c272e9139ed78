using InquiryBot.Conversation;
using InquiryBot.Retrospectives.Cards;
using InquiryBot.Retrospectives.Decisions;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Channels.Web.Boards;

/// <summary>Says what became of what somebody did, in their language.</summary>
internal static class BoardWording
{
    /// <summary>Why it was not done; null when it was.</summary>
    public static string? Of(Outcome outcome, BotTexts texts) => outcome switch
    {
        Refused refused => Of(refused, texts),
        NotReady notReady => texts.Format("board.not-ready", Gaps(notReady.Gaps, texts)),
        CardHeld held => texts[$"board.concern.{held.Concern}"],
        _ => null,
    };

    /// <summary>What a card that is held could say instead: two ways at least where it hurts somebody, if only their beginning.</summary>
    public static IReadOnlyList<string> Instead(CardHeld held, BotTexts texts) =>
        held.Concern is CardConcern.Person or CardConcern.Insult
            ? [.. held.Rewordings.Concat([texts["retro.reword.saw"], texts["retro.reword.effect"]]).Take(Math.Max(2, held.Rewordings.Count))]
            : held.Rewordings;

    /// <summary>What a step is for and has not reached, as one line.</summary>
    public static string Gaps(IEnumerable<ExitGap> gaps, BotTexts texts) => string.Join(" ", gaps.Select(gap => texts[$"board.gap.{gap}"]));

    private static string Of(Refused refused, BotTexts texts)
    {
        var parts = refused.Values.OfType<ActionPart>().Select(part => texts[$"board.part.{part}"]).ToList();
        return parts.Count > 0
            ? texts.Format($"board.refused.{refused.Why}", string.Join(", ", parts))
            : texts.Format($"board.refused.{refused.Why}", [.. refused.Values]);
    }
}
