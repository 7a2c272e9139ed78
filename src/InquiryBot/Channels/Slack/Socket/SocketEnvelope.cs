using System.Text.Json;

namespace InquiryBot.Channels.Slack.Socket;

/// <summary>A message on a socket: something delivered, or something about the socket itself.</summary>
/// <param name="Type">Its kind: <c>hello</c>, <c>disconnect</c>, <c>events_api</c>, <c>interactive</c>, <c>slash_commands</c>.</param>
/// <param name="Id">What to acknowledge it by; null for what is about the socket.</param>
/// <param name="Payload">The same JSON as over HTTP.</param>
/// <param name="Reason">Why a socket is about to close.</param>
internal sealed record SocketEnvelope(string Type, string? Id, JsonElement Payload, string? Reason)
{
    /// <summary>Whether its acknowledgement may say something.</summary>
    public bool TakesAnswer { get; init; }

    /// <summary>The envelope in a message, or null when it is none.</summary>
    public static SocketEnvelope? Read(ReadOnlySpan<byte> message) =>
        JsonReading.Parse(message) is { } json && json.Text("type") is { } type
            ? new SocketEnvelope(type, json.Text("envelope_id"), json.Member("payload"), json.Text("reason")) { TakesAnswer = json.IsTrue("accepts_response_payload") }
            : null;

    /// <summary>Never what is in it.</summary>
    public override string ToString() => Type;
}
