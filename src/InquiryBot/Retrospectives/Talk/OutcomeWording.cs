using InquiryBot.Conversation;
using InquiryBot.Conversation.Cards;
using InquiryBot.Retrospectives.Cards;
using InquiryBot.Retrospectives.Decisions;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Talk;

/// <summary>Says what became of something, in a person's language.</summary>
internal static class OutcomeWording
{
    /// <summary>Why it was not done, or not yet; null when it was.</summary>
    public static Card? WhyNot(Outcome outcome, BotTexts texts) => outcome switch
    {
        Refused refused => new Card(Why(refused, texts)),
        NotReady open => new Card(Open(open.Gaps, texts), Button(RetroWord.Skip, texts), Button(RetroWord.MoreTime, texts)),
        CardHeld held => Held(held, texts),
        _ => null,
    };

    /// <summary>What its author alone is told of something that was done; null for nothing.</summary>
    public static string? Aside(Outcome outcome, BotTexts texts) => outcome is Done { Aside: { } concern } ? texts[$"retro.concern.{concern}"] : null;

    /// <summary>Why it was not done.</summary>
    public static string Why(Refused refused, BotTexts texts)
    {
        object[] values = refused.Why == Refusal.ActionIncomplete
            ? [string.Join(", ", refused.Values.OfType<ActionPart>().Select(part => texts[$"retro.lacks.{part}"]))]
            : [.. refused.Values];
        return texts.Format($"retro.refused.{refused.Why}", values);
    }

    /// <summary>What a step is for and has not reached.</summary>
    public static string Open(IReadOnlyList<ExitGap> gaps, BotTexts texts) =>
        texts.Format("retro.not-ready", string.Join(' ', gaps.Select(gap => texts[$"retro.gap.{gap}"])));

    /// <summary>A button that says a word.</summary>
    public static CardButton Button(RetroWord word, BotTexts texts, string about = "") => new(RetroWords.LabelOf(word, texts), about);

    // A held card comes back with what it could say instead; what fits in no frame of the reworder fits in "what I saw".
    private static Card Held(CardHeld held, BotTexts texts)
    {
        var question = texts[$"retro.concern.{held.Concern}"];
        if (held.Concern is not CardConcern.Person)
            return new Card(question, held.MayStand ? [Button(RetroWord.PostAsIs, texts)] : []);
        IReadOnlyList<string> rewordings = held.Rewordings.Count >= 2 ? held.Rewordings : [.. held.Rewordings, texts["retro.reword.saw"], texts["retro.reword.effect"]];
        var lines = string.Join('\n', rewordings.Take(2).Select(rewording => $"- {rewording}"));
        return new Card($"{question}\n{texts["retro.reword.could"]}\n{lines}", held.MayStand ? [Button(RetroWord.PostAsIs, texts)] : []);
    }
}
