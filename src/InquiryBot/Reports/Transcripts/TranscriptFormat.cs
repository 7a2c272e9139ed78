namespace InquiryBot.Reports.Transcripts;

/// <summary>The shapes a conversation can come in.</summary>
internal enum TranscriptFormat
{
    /// <summary>Look at the name and the first bytes.</summary>
    Auto,

    /// <summary>One message a line.</summary>
    Text,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>WebVTT subtitles, as meetings are recorded.</summary>
    WebVtt,

    /// <summary>SubRip subtitles.</summary>
    SubRip,

    /// <summary>A Slack export: folder, zip or the JSON of one day.</summary>
    Slack,

    /// <summary>A Teams export: JSON as Graph gives it, or HTML.</summary>
    Teams,
}
