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
        CardHeld held => texts[Key($"concern.{held.Concern}", texts)],
        _ => null,
    };

    /// <summary>What a card that is held could say instead: two ways at least where it hurts somebody, if only their beginning.</summary>
    public static IReadOnlyList<string> Instead(CardHeld held, BotTexts texts) =>
        held.Concern is CardConcern.Person or CardConcern.Insult
            ? [.. held.Rewordings.Concat([texts["retro.reword.saw"], texts["retro.reword.effect"]]).Take(Math.Max(2, held.Rewordings.Count))]
            : held.Rewordings;

    /// <summary>What a step is for and has not reached, as one line.</summary>
    public static string Gaps(IEnumerable<ExitGap> gaps, BotTexts texts) => string.Join(" ", gaps.Select(gap => texts[Key($"gap.{gap}", texts)]));

    private static string Of(Refused refused, BotTexts texts)
    {
        var parts = refused.Values.OfType<ActionPart>().Select(part => texts[$"board.part.{part}"]).ToList();
        var key = Key($"refused.{refused.Why}", texts);
        return parts.Count > 0 ? texts.Format(key, string.Join(", ", parts)) : texts.Format(key, [.. refused.Values]);
    }

    // A chat says what to type next, which a page need not: where the two differ the board has its own words, else the chat's.
    private static string Key(string what, BotTexts texts) => texts.Has($"board.{what}") ? $"board.{what}" : $"retro.{what}";
}
