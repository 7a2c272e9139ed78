using System.Buffers;

namespace InquiryBot.CommandLine.Reading;

/// <summary>A way to write readings: for programs, for the eye, for a document.</summary>
internal interface IReadingFormat
{
    /// <summary>What comes first, or null.</summary>
    string? Heading { get; }

    /// <summary>Writes one message as UTF-8, line end included. Called on several threads at once.</summary>
    void Write(ReadMessage message, ArrayBufferWriter<byte> output);
}
