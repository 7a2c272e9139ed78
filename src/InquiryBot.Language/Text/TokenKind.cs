namespace InquiryBot.Language.Text;

/// <summary>What a token is. The comment says what its form holds.</summary>
internal enum TokenKind : byte
{
    /// <summary>
    /// A word, lower case: <c>don't</c>, <c>follow-up</c>, <c>foto's</c>, <c>'t</c>. Abbreviations lose their dots, so that <c>i.p.v.</c> and
    /// <c>ipv</c> are one word; letters repeated three times or more are bounded at two.
    /// </summary>
    Word,

    /// <summary>Anything that begins with a digit: <c>10:00</c>, <c>9.30</c>, <c>12u</c>, <c>4pm</c>, <c>1.000,50</c>, <c>#241</c>, <c>v2.1</c>.</summary>
    Number,

    /// <summary>
    /// Marks: <c>.</c> <c>,</c> <c>?</c> <c>!</c> <c>:</c> <c>;</c> <c>"</c> <c>(</c> <c>-</c> ... A run of end marks is one token whose form is
    /// <c>.</c>, <c>?</c>, <c>!</c>, <c>?!</c> or <c>…</c>; all dashes are <c>-</c>, all double quotation marks <c>"</c>.
    /// </summary>
    Punctuation,

    /// <summary>
    /// A picture: <c>🙏</c>, <c>:pray:</c> or <c>:-)</c>. Well-known names and emoticons have the picture itself as form (without skin tone); other
    /// names keep their colons.
    /// </summary>
    Emoji,

    /// <summary>A person, group or channel: <c>&lt;@U1|dave&gt;</c>, <c>&lt;at&gt;Dave&lt;/at&gt;</c>, <c>@dave</c>. Form: the name or id without <c>@</c>.</summary>
    Mention,

    /// <summary>A link. Form: its label when it has one (<c>the report</c>), else the address.</summary>
    Url,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A file name or path: <c>src/app.ts</c>, <c>C:\data\x.xlsx</c>, <c>plan.docx</c>.</summary>
    File,

    /// <summary>Code, fences and back-ticks included in the span. Form: the code, at most 64 code units of it.</summary>
    Code,

    /// <summary>Any other sign: <c>+</c>, <c>=</c>, <c>€</c>, <c>/</c>, <c>→</c>.</summary>
    Symbol,

    /// <summary>One or more line breaks, paragraph, list item or table cell borders. Form: empty.</summary>
    LineBreak,
}

/// <summary>How a token was written.</summary>
[Flags]
internal enum TokenFlags : ushort
{
    None = 0,

    /// <summary>White space (or the start of the message) stands before it.</summary>
    SpaceBefore = 1 << 0,

    /// <summary>It begins with an upper-case letter.</summary>
    Capitalised = 1 << 1,

    /// <summary>Two letters or more, all upper case. Abbreviations such as API are shouted too: judge by the sentence.</summary>
    Shouted = 1 << 2,

    /// <summary>A letter was repeated three times or more, and the form is bounded.</summary>
    Elongated = 1 << 3,

    /// <summary>It stands in quoted speech or a title; scare quotes around a word or two do not count. Not the author's own words.</summary>
    Quoted = 1 << 4,

    /// <summary>It was struck out: withdrawn by its author.</summary>
    Struck = 1 << 5,

    /// <summary>A mention of everyone in a place: here, channel, everyone, team.</summary>
    Everyone = 1 << 6,

    /// <summary>A mention of a channel, not of people.</summary>
    Channel = 1 << 7,

    /// <summary>A mention of this bot or of a well-known app.</summary>
    Bot = 1 << 8,

    /// <summary>A word known as an abbreviation, written with dots.</summary>
    Abbreviation = 1 << 9,

    /// <summary>A line break that opens a list item.</summary>
    ListItem = 1 << 10,
}
