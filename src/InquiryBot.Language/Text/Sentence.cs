namespace InquiryBot.Language.Text;

/// <summary>One sentence of a message, in order; sentences never overlap.</summary>
/// <param name="Span">From its first to its last token, in code units of the original text.</param>
/// <param name="FirstToken">Index into <see cref="PreparedMessage.Tokens"/>.</param>
/// <param name="TokenCount">How many tokens belong to it, end marks included.</param>
/// <param name="Zone">Whose words these are. Only <see cref="SentenceZone.Own"/> is to be judged.</param>
/// <param name="Ending">The mark it ends with; <c>..</c> and <c>...</c> are an ellipsis.</param>
/// <param name="EndingRepeat">How many code units that mark has: 3 for <c>?!?</c>, 0 for none.</param>
/// <param name="Language">Its own language; <see cref="MessageLanguage.Mixed"/> never occurs here.</param>
/// <param name="IsListItem">Whether it opens a list item.</param>
/// <param name="WordCount">The author's own words in it: quoted and struck words, code, links and mentions do not count.</param>
internal readonly record struct Sentence(
    TextSpan Span,
    int FirstToken,
    int TokenCount,
    SentenceZone Zone,
    SentenceEnding Ending,
    int EndingRepeat,
    MessageLanguage Language,
    bool IsListItem,
    int WordCount);

/// <summary>Whose words a sentence holds.</summary>
internal enum SentenceZone : byte
{
    /// <summary>The author's own words to people.</summary>
    Own,

    /// <summary>A block quote, or nothing but quoted speech.</summary>
    Quoted,

    /// <summary>Code, logs, commands for a shell, commit titles, or nothing but links, paths and file names.</summary>
    Code,

    /// <summary>A forwarded or replied-to e-mail.</summary>
    Forwarded,

    /// <summary>Said to a bot or an app.</summary>
    BotCommand,

    /// <summary>A signature or an e-mail closing.</summary>
    Signature,
}

/// <summary>The mark at the end of a sentence.</summary>
internal enum SentenceEnding : byte
{
    None,
    Period,
    Question,
    Exclamation,
    QuestionExclamation,
    Ellipsis,
}
