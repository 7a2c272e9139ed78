using System.Globalization;
using InquiryBot.Conversation;
using InquiryBot.Conversation.Cards;
using InquiryBot.Language.Text;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Talk;

/// <summary>What each step asks of somebody in a chat: where we are in one line, one question, and buttons. A pure function of what they may see.</summary>
internal sealed class StepQuestions(PageAddress page, TimeProvider clock)
{
    /// <summary>The card of the step a session is in.</summary>
    /// <param name="view">What the person may see.</param>
    /// <param name="language">Their language.</param>
    /// <param name="state">Where the talk with them stands.</param>
    public Card Ask(RetrospectiveView view, MessageLanguage language, TalkState state)
    {
        var texts = BotTexts.For(language);
        var (words, buttons) = Of(view, language, state);
        var lead = view.IsPaused ? texts["retro.state-paused"] : StateOf(view, texts);
        IReadOnlyList<CardButton> all = [.. buttons, .. FacilitatorButtons(view, texts)];
        // A platform draws a card with buttons as a card, where what people wrote cannot become markup.
        return new Card($"{lead}\n{words}", all.Count > 0 ? all : [Button(RetroWord.Status, texts)]);
    }

    /// <summary>Where we are, in one line.</summary>
    public string StateOf(RetrospectiveView view, BotTexts texts)
    {
        var (phase, step) = (texts[$"retro.phase.{view.Phase}"], texts[$"retro.step.{view.Step}"]);
        return view.EndsAt - clock.GetUtcNow() is { TotalSeconds: > 0 } left
            ? texts.Format("retro.state-time", phase, step, (int)Math.Ceiling(left.TotalMinutes))
            : texts.Format("retro.state", phase, step);
    }

    private (string Words, IEnumerable<CardButton> Buttons) Of(RetrospectiveView view, MessageLanguage language, TalkState state)
    {
        var texts = BotTexts.For(language);
        return view.Step switch
        {
            RetrospectiveStep.Preparing => Preparing(view, language),
            RetrospectiveStep.Safety => (Welcome(view, texts), Numbers(1, 5)),
            RetrospectiveStep.CheckIn => (WithSpread("retro.safety-spread", view.Safety, 1, 5, CheckInQuestion(view), texts), [Button(RetroWord.Pass, texts)]),
            RetrospectiveStep.EarlierActions => Earlier(view, texts),
            RetrospectiveStep.Writing => Writing(view, state, texts),
            RetrospectiveStep.Grouping => Grouping(view, texts),
            RetrospectiveStep.Voting => ($"{WallText.Groups(view, texts)}\n\n{texts.Format("retro.ask.Voting", view.Seat?.DotsLeft ?? view.Dots)}", Numbers(1, Math.Min(view.Groups.Count, 5))),
            RetrospectiveStep.Insights => Insights(view, state, texts),
            RetrospectiveStep.Initiatives => Initiatives(view, texts),
            RetrospectiveStep.Actions => Actions(view, texts),
            RetrospectiveStep.Objections => Objections(view, state, texts),
            RetrospectiveStep.Appreciation => ($"{Against(view, texts)}{texts["retro.ask.Appreciation"]}\n{texts["retro.thanks-how"]}", []),
            RetrospectiveStep.Rating => ($"{Thanks(view)}{texts["retro.ask.Rating"]}", Numbers(0, 4)),
            RetrospectiveStep.Summary => Summary(view, texts),
            _ => ($"{WallText.Summary(view, texts)}\n\n{texts["retro.ask.FollowUp"]}", [Button(RetroWord.Export, texts), Button(RetroWord.Leave, texts)]),
        };
    }

    private (string, IEnumerable<CardButton>) Preparing(RetrospectiveView view, MessageLanguage language)
    {
        var texts = BotTexts.For(language);
        if (view.Seat?.IsFacilitator != true)
            return (view.Purpose is null ? texts["retro.wait"] : texts.Format("retro.wait-for", view.Purpose), []);
        return (texts.Format("retro.ready", view.Purpose ?? "…", view.Format, view.Code, page.Of($"/retro/{view.Code}", language), view.People), []);
    }

    // What it is for, how long it takes, what happens with what is said, and in which spirit.
    private static string Welcome(RetrospectiveView view, BotTexts texts)
    {
        var what = view.Purpose is null ? "" : $"{texts.Format("retro.welcome", view.Purpose, view.Minutes)}\n";
        var audience = texts.Format("retro.audience", view.Audience ?? texts["retro.audience-us"]);
        return $"{what}{texts["retro.safety-statement"]}\n{texts[view.AreCardsSigned ? "retro.what-happens-signed" : "retro.what-happens"]} {audience}\n\n{texts["retro.ask.Safety"]}";
    }

    // The same for everybody in a session, another one in the next.
    private static string CheckInQuestion(RetrospectiveView view) => view.Questions[view.Code.Sum(character => character) % view.Questions.Count];

    private static (string, IEnumerable<CardButton>) Earlier(RetrospectiveView view, BotTexts texts)
    {
        var next = view.Earlier.FirstOrDefault(action => action.Review is null);
        var arrived = Listed("retro.check-ins", view.CheckIns, texts);
        if (next is null)
            return ($"{arrived}{WallText.Earlier(view, texts)}\n\n{texts["retro.earlier-done"]}", []);
        IEnumerable<CardButton> buttons = [.. ((RetroWord[])[RetroWord.Done, RetroWord.Helped, RetroWord.NotYet, RetroWord.LetGo]).Select(word => OutcomeWording.Button(word, texts, next.Id))];
        return ($"{arrived}{WallText.Earlier(view, texts)}\n\n{texts.Format("retro.ask.EarlierActions", next.What)}", buttons);
    }

    private static (string, IEnumerable<CardButton>) Writing(RetrospectiveView view, TalkState state, BotTexts texts)
    {
        var prompt = PromptAt(view, state);
        // Once, and in the first step behind the check-in.
        var isFirst = state.Cursor == 0 && view.Seat?.Cards is null or 0;
        var arrived = isFirst && view.Earlier.Count == 0 ? Listed("retro.check-ins", view.CheckIns, texts) : "";
        var how = view.How is null || !isFirst ? "" : $"{view.How}\n";
        var others = view.Round is null ? view.Prompts.Where(other => other.Id != prompt.Id) : [];
        return ($"{arrived}{how}{texts["retro.write-alone"]}\n\n{prompt.Ask}", [.. others.Select(other => new CardButton(other.Title))]);
    }

    /// <summary>What somebody is asked on cards now.</summary>
    public static PromptView PromptAt(RetrospectiveView view, TalkState state) =>
        view.Prompts.FirstOrDefault(prompt => prompt.Id == view.Round) ?? view.Prompts[Math.Clamp(state.Cursor, 0, view.Prompts.Count - 1)];

    private static (string, IEnumerable<CardButton>) Grouping(RetrospectiveView view, BotTexts texts)
    {
        var merges = view.Merges.Count == 0 ? "" : $"\n\n{WallText.Merges(view, texts)}";
        IEnumerable<CardButton> buttons = view.Merges.Count == 0 ? []
            : view.Seat?.IsFacilitator == true ? [Button(RetroWord.Accept, texts), Button(RetroWord.Apart, texts)]
            : [Button(RetroWord.Apart, texts)];
        return ($"{WallText.Groups(view, texts)}{merges}\n\n{texts["retro.ask.Grouping"]}", buttons);
    }

    private static (string, IEnumerable<CardButton>) Insights(RetrospectiveView view, TalkState state, BotTexts texts)
    {
        if (view.Topics.Count == 0)
            return ($"{WallText.Groups(view, texts)}\n\n{texts["retro.no-topics"]}", []);
        var topic = view.Topics[Math.Clamp(state.Cursor, 0, view.Topics.Count - 1)];
        var said = string.Concat(topic.Insights.Select(insight => $"\n- {insight}"));
        var others = view.Topics.Where(other => other.Group != topic.Group).Select(other => new CardButton(other.Title.Length > 40 ? $"{other.Title[..39]}…" : other.Title, other.Group));
        return ($"{texts.Format("retro.topic", topic.Title)}{said}\n\n{texts["retro.ask.Insights"]}", [Button(RetroWord.Question, texts), .. others]);
    }

    private static (string, IEnumerable<CardButton>) Initiatives(RetrospectiveView view, BotTexts texts)
    {
        var running = view.Earlier.Count == 0 ? texts["retro.nothing-runs"] : WallText.Earlier(view, texts);
        return ($"{running}\n\n{(view.Vision is null ? texts["retro.ask.Initiatives"] : texts.Format("retro.vision-is", view.Vision))}", []);
    }

    private static (string, IEnumerable<CardButton>) Actions(RetrospectiveView view, BotTexts texts) =>
        view.Actions.Count == 0
            ? ($"{Listed("retro.parked-list", view.Parked, texts)}{texts["retro.ask.Actions"]}", [])
            : ($"{WallText.Actions(view, texts)}\n\n{texts["retro.ask.MoreActions"]}", []);

    private static (string, IEnumerable<CardButton>) Objections(RetrospectiveView view, TalkState state, BotTexts texts)
    {
        var agreed = view.Actions.Where(action => action.IsAgreed).ToList();
        return agreed.Count == 0
            ? (texts["retro.no-actions"], [])
            : (texts.Format("retro.ask.Objections", agreed[Math.Clamp(state.Cursor, 0, agreed.Count - 1)].What), Numbers(1, 5));
    }

    private static (string, IEnumerable<CardButton>) Summary(RetrospectiveView view, BotTexts texts)
    {
        var rating = WithSpread("retro.rating-spread", view.Rating, 0, 4, "", texts);
        var room = string.Concat(view.Tones.Where(tone => tone.Value.All > 0).OrderBy(tone => tone.Key).Select(tone => $"{ToneOf(tone.Key, tone.Value, texts)}\n"));
        return view.Seat?.IsFacilitator == true
            ? ($"{rating}{room}{WallText.Summary(view, texts)}\n\n{texts["retro.ask.Summary"]}", [Button(RetroWord.Approve, texts)])
            : ($"{rating}{room}{texts["retro.summary-comes"]}", []);
    }

    // What was said against each action, and how safe it is to try. Who wants to change it goes back.
    private static string Against(RetrospectiveView view, BotTexts texts) => string.Concat(view.Actions.Where(action => action.IsAgreed).Select(action =>
    {
        var spread = action.Safety.Counts is { } counts ? $"{texts.Format("retro.consent-spread", action.What, Exports.SpreadText.Of(counts, 1, 5))}\n" : "";
        return $"{spread}{(action.Objections.Count == 0 ? "" : $"{texts.Format("retro.objections-list", action.What)}\n{Bullets(action.Objections)}\n\n")}";
    }));

    private static string Listed(string title, IReadOnlyList<string> lines, BotTexts texts) => lines.Count == 0 ? "" : $"{texts[title]}\n{Bullets(lines)}\n\n";

    private static string Bullets(IReadOnlyList<string> lines) => string.Join('\n', lines.Select(line => $"- {line}"));

    /// <summary>How the room talked in a phase.</summary>
    public static string ToneOf(RetrospectivePhase phase, Retrospectives.Cards.RoomTone tone, BotTexts texts) =>
        texts.Format("retro.tone", texts[$"retro.phase.{phase}"], tone.Asking, tone.Telling, tone.Other);

    private static string Thanks(RetrospectiveView view) => view.Thanks.Count == 0 ? "" : $"{Bullets(view.Thanks)}\n\n";

    private static string WithSpread(string key, SpreadView spread, int least, int most, string words, BotTexts texts)
    {
        if (spread.Answers == 0)
            return words;
        var shown = spread.Counts is { } counts ? texts.Format(key, Exports.SpreadText.Of(counts, least, most)) : texts.Format("retro.spread-hidden", spread.Answers, SecretScale.FewestShown);
        return $"{shown}\n{words}";
    }

    private static IEnumerable<CardButton> FacilitatorButtons(RetrospectiveView view, BotTexts texts)
    {
        if (view.Seat is { MayTakeOver: true })
            return [Button(RetroWord.TakeOver, texts)];
        if (view.Seat?.IsFacilitator != true || view.Step == RetrospectiveStep.FollowUp)
            return [];
        return view.IsPaused
            ? [Button(RetroWord.Resume, texts)]
            : view.Step is RetrospectiveStep.Preparing or RetrospectiveStep.Summary ? [Button(RetroWord.Next, texts)]
            : [Button(RetroWord.Next, texts), Button(RetroWord.Back, texts), Button(RetroWord.MoreTime, texts), Button(RetroWord.Pause, texts)];
    }

    private static IEnumerable<CardButton> Numbers(int first, int last) => Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(number => new CardButton(number.ToString(CultureInfo.InvariantCulture)));

    private static CardButton Button(RetroWord word, BotTexts texts) => OutcomeWording.Button(word, texts);
}
