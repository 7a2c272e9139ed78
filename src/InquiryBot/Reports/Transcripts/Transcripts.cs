using InquiryBot.Conversation;

namespace InquiryBot.Reports.Transcripts;

/// <summary>Reads several inputs as one stream of messages.</summary>
internal sealed class Transcripts(Stream input, BotTexts texts, Action<string> onFault)
{
    private volatile TranscriptFile? _open;
    private long _bytesBefore;

    /// <summary>What the inputs are in.</summary>
    public TranscriptFormat Format { get; init; }

    /// <summary>Whether each input is one conversation in which the messages before a message count, and lines may begin with a name.</summary>
    public bool AreConversations { get; init; }

    /// <summary>How many bytes of files were read so far.</summary>
    public long BytesRead => _bytesBefore + (_open?.Position ?? 0);

    /// <summary>Whether more has yet to arrive.</summary>
    public bool IsDrained => _open?.Lines.IsDrained ?? true;

    /// <summary>Says at once which input is not there, before hours of work on the others.</summary>
    /// <exception cref="InputException">One is missing.</exception>
    public void Check(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (path != "-" && !File.Exists(path) && !Directory.Exists(path))
                throw new InputException(texts.Format("transcript.missing", path));
        }
    }

    /// <summary>The messages of all inputs, in order.</summary>
    public IEnumerable<TranscriptMessage> Read(IEnumerable<string> paths)
    {
        var reading = new TranscriptReading(texts, onFault, NamedLines: AreConversations);
        var opening = new TranscriptPaths(input, texts);
        foreach (var (conversation, path) in paths.Index())
        {
            _bytesBefore += _open?.Position ?? 0;
            var memory = new ConversationMemory();
            foreach (var file in opening.Open(path, Format))
            {
                using var closing = _open = file;
                var format = Format == TranscriptFormat.Auto ? TranscriptFormats.Detect(file.Name, file.Beginning) : Format;
                var counts = AreConversations || format is not (TranscriptFormat.Text or TranscriptFormat.JsonLines);
                foreach (var message in reading.Read(file, format))
                    yield return counts ? memory.Complete(message with { Conversation = conversation }) : message;
            }
        }
    }
}
