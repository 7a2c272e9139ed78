using InquiryBot.Language.Text;

namespace InquiryBot.Language;

/// <summary>What is true of each kind, whatever the sentence: its id, its stance and the action it starts from.</summary>
public static class SentenceKinds
{
    private static readonly (string Id, Stance Stance, MessageAction Action)[] Facts = BuildFacts();

    private static readonly WordNumbers ById = BuildIds();

    /// <summary>All 39 kinds.</summary>
    public static IReadOnlyList<SentenceKind> All { get; } = Enum.GetValues<SentenceKind>();

    /// <summary>The id used in data files and output, for example <c>T.command</c>.</summary>
    public static string Id(this SentenceKind kind) => Facts[(int)kind].Id;

    /// <summary>Telling, asking or other.</summary>
    public static Stance Stance(this SentenceKind kind) => Facts[(int)kind].Stance;

    /// <summary>The action before flags and context make it louder or quieter.</summary>
    public static MessageAction DefaultAction(this SentenceKind kind) => Facts[(int)kind].Action;

    /// <summary>Finds a kind by its id.</summary>
    /// <returns>Whether there is such a kind.</returns>
    public static bool TryFind(string id, out SentenceKind kind)
    {
        var isKnown = ById.TryGet(id, out var number);
        kind = (SentenceKind)number;
        return isKnown;
    }

    private static WordNumbers BuildIds()
    {
        var ids = new WordNumbers();
        for (var kind = 0; kind < Facts.Length; kind++)
            ids.TryAdd(Facts[kind].Id, kind);
        return ids;
    }

    private static (string, Stance, MessageAction)[] BuildFacts()
    {
        var facts = new (string, Stance, MessageAction)[Enum.GetValues<SentenceKind>().Length];
        Put(Language.Stance.Telling, MessageAction.Nudge,
            (SentenceKind.Command, "T.command"), (SentenceKind.Assign, "T.assign"), (SentenceKind.Obligation, "T.obligation"),
            (SentenceKind.Want, "T.want"), (SentenceKind.Perform, "T.perform"), (SentenceKind.Embedded, "T.embedded"),
            (SentenceKind.Leading, "T.leading"), (SentenceKind.Blame, "T.blame"), (SentenceKind.Rhetorical, "T.rhetorical"),
            (SentenceKind.Ultimatum, "T.ultimatum"));
        Put(Language.Stance.Telling, MessageAction.Gentle,
            (SentenceKind.Group, "T.group"), (SentenceKind.Advice, "T.advice"), (SentenceKind.Tag, "T.tag"));
        Put(Language.Stance.Telling, MessageAction.Silent, (SentenceKind.Hint, "T.hint"));
        Put(Language.Stance.Asking, MessageAction.Appreciate,
            (SentenceKind.Humble, "A.humble"), (SentenceKind.Feelings, "A.feelings"), (SentenceKind.Causes, "A.causes"),
            (SentenceKind.ActionTaken, "A.action"), (SentenceKind.Systemic, "A.systemic"), (SentenceKind.Process, "A.process"),
            (SentenceKind.Help, "A.help"));
        Put(Language.Stance.Asking, MessageAction.Silent,
            (SentenceKind.Propose, "A.propose"), (SentenceKind.Clarify, "A.clarify"),
            (SentenceKind.Permission, "A.permission"), (SentenceKind.Offer, "A.offer"));
        Put(Language.Stance.Other, MessageAction.Appreciate, (SentenceKind.Reflect, "O.reflect"));
        Put(Language.Stance.Other, MessageAction.Silent,
            (SentenceKind.Unclear, "O.unclear"), (SentenceKind.Inform, "O.inform"), (SentenceKind.Answer, "O.answer"),
            (SentenceKind.Commit, "O.commit"), (SentenceKind.Favour, "O.favour"), (SentenceKind.Invite, "O.invite"),
            (SentenceKind.Recognise, "O.recognise"), (SentenceKind.Acknowledge, "O.ack"), (SentenceKind.Apology, "O.apology"),
            (SentenceKind.Social, "O.social"), (SentenceKind.Quoted, "O.quoted"), (SentenceKind.Code, "O.code"),
            (SentenceKind.BotCommand, "O.botcmd"));
        return facts;

        void Put(Stance stance, MessageAction action, params ReadOnlySpan<(SentenceKind Kind, string Id)> kinds)
        {
            foreach (var (kind, id) in kinds)
                facts[(int)kind] = (id, stance, action);
        }
    }
}
