namespace InquiryBot.Language;

/// <summary>The 39 kinds of sentence. Names, borders and examples: <c>docs/kinds.md</c>.</summary>
public enum SentenceKind
{
    /// <summary>O.unclear: a fragment that cannot be judged. The zero value, so that "unknown" is always the quiet choice.</summary>
    Unclear,

    /// <summary>T.command: an imperative, also a negative one.</summary>
    Command,

    /// <summary>T.assign: work handed out as a statement.</summary>
    Assign,

    /// <summary>T.obligation: "you must, should, have to".</summary>
    Obligation,

    /// <summary>T.want: a want or need that the listener is to satisfy.</summary>
    Want,

    /// <summary>T.perform: the order is named, "I'm asking you to".</summary>
    Perform,

    /// <summary>T.embedded: an order in the grammar of a question.</summary>
    Embedded,

    /// <summary>T.group: an order to the group, "let's", "we need to".</summary>
    Group,

    /// <summary>T.advice: advice nobody asked for.</summary>
    Advice,

    /// <summary>T.leading: a question that carries its answer.</summary>
    Leading,

    /// <summary>T.tag: a statement with a tag that asks only for agreement.</summary>
    Tag,

    /// <summary>T.blame: a question that is a charge, "why didn't you".</summary>
    Blame,

    /// <summary>T.rhetorical: a rhetorical or sarcastic question.</summary>
    Rhetorical,

    /// <summary>T.ultimatum: act or else.</summary>
    Ultimatum,

    /// <summary>T.hint: a remark meant to get the listener to act without saying so.</summary>
    Hint,

    /// <summary>A.humble: an open question that the speaker has no answer to.</summary>
    Humble,

    /// <summary>A.feelings: a diagnostic question about feelings and reactions.</summary>
    Feelings,

    /// <summary>A.causes: a diagnostic question about causes and motives, without blame.</summary>
    Causes,

    /// <summary>A.action: a diagnostic question about what was or will be done.</summary>
    ActionTaken,

    /// <summary>A.systemic: a diagnostic question about others and the wider system.</summary>
    Systemic,

    /// <summary>A.process: a question about this conversation or cooperation.</summary>
    Process,

    /// <summary>A.propose: the speaker's own idea, offered as a real question.</summary>
    Propose,

    /// <summary>A.clarify: a closed or factual question.</summary>
    Clarify,

    /// <summary>A.help: a genuine request for help or advice.</summary>
    Help,

    /// <summary>A.permission: asking leave.</summary>
    Permission,

    /// <summary>A.offer: an offer of help.</summary>
    Offer,

    /// <summary>O.inform: a report, fact, opinion, or own need without a demand.</summary>
    Inform,

    /// <summary>O.answer: an instruction that was asked for, or documentation.</summary>
    Answer,

    /// <summary>O.commit: a promise, intention or self-talk.</summary>
    Commit,

    /// <summary>O.favour: a small, polite request with an easy way out.</summary>
    Favour,

    /// <summary>O.invite: an imperative in the listener's interest.</summary>
    Invite,

    /// <summary>O.reflect: listening back.</summary>
    Reflect,

    /// <summary>O.recognise: thanks and recognition.</summary>
    Recognise,

    /// <summary>O.ack: acknowledgement, agreement, a short answer.</summary>
    Acknowledge,

    /// <summary>O.apology: an apology, or owning a mistake.</summary>
    Apology,

    /// <summary>O.social: greeting, wish, small talk, joke.</summary>
    Social,

    /// <summary>O.quoted: somebody else's words, or copied text.</summary>
    Quoted,

    /// <summary>O.code: code, log, command line, URL, file name.</summary>
    Code,

    /// <summary>O.botcmd: a command to a bot or tool.</summary>
    BotCommand,
}
