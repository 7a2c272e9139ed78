using System.Text;
using System.Text.Unicode;
using InquiryBot.Conversation;

namespace InquiryBot.Reports.Transcripts;

/// <summary>What every reader of a format needs: the words for the person, and where faults of single lines go.</summary>
/// <param name="Texts">The language of sentences to the person.</param>
/// <param name="OnFault">Told about each line that could not be read while the others could.</param>
/// <param name="NamedLines">Whether "Name: text" in a plain text is somebody speaking.</param>
internal sealed record TranscriptReading(BotTexts Texts, Action<string> OnFault, bool NamedLines)
{
    /// <summary>The messages of an opened file, in its order, read as they are asked for.</summary>
    /// <exception cref="InputException">The file as a whole cannot be read.</exception>
    public IEnumerable<TranscriptMessage> Read(TranscriptFile file, TranscriptFormat format) => format switch
    {
        TranscriptFormat.Text => PlainTextTranscript.Read(file, this),
        TranscriptFormat.JsonLines => JsonLinesTranscript.Read(file, this),
        TranscriptFormat.WebVtt => WebVttTranscript.Read(file, this),
        TranscriptFormat.SubRip => SubRipTranscript.Read(file, this),
        TranscriptFormat.Slack => SlackExport.Read(file, this),
        TranscriptFormat.Teams => TeamsExport.Read(file, this),
        _ => Read(file, TranscriptFormats.Detect(file.Name, file.Beginning)),
    };

    /// <summary>The next line as text, for formats in which one bad line spoils the whole.</summary>
    /// <returns>The line, or null at the end.</returns>
    public string? NextLine(TranscriptFile file)
    {
        if (!file.Lines.TryRead(out var line))
            return null;
        if (file.Lines.WasTooLong)
            throw new InputException(At("transcript.line-too-long", file));
        if (!Utf8.IsValid(line.Span))
            throw new InputException(At("transcript.not-utf8", file));
        return line.Span.Contains((byte)0) ? throw new InputException(Texts.Format("transcript.binary", file.Name)) : Encoding.UTF8.GetString(line.Span);
    }

    /// <summary>A sentence about the line read last.</summary>
    public string At(string key, TranscriptFile file) => Texts.Format(key, file.Name, file.Lines.Number);
}
