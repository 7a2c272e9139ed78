using Microsoft.Extensions.Primitives;
using System.Text.Json;

namespace InquiryBot.Channels.Slack.Hearing;

/// <summary>Somebody typed <c>/inquire</c> and some words, or none.</summary>
internal sealed record SlashCommand
{
    public required string User { get; init; }

    public required string Team { get; init; }

    public string? Enterprise { get; init; }

    /// <summary>Where it was typed; nobody there sees it.</summary>
    public required string Channel { get; init; }

    public string ChannelName { get; init; } = "";

    public string Text { get; init; } = "";

    /// <summary>Names this one use of the command.</summary>
    public string? Trigger { get; init; }

    public Uri? ResponseUrl { get; init; }

    /// <summary>Whether it was typed in a channel, and not in messages between people.</summary>
    public bool IsInChannel => Channel[0] is 'C' or 'G' && ChannelName != "directmessage" && !ChannelName.StartsWith("mpdm-", StringComparison.Ordinal);

    /// <summary>The command in a form, or null when it lacks what a command has.</summary>
    public static SlashCommand? Read(IReadOnlyDictionary<string, StringValues> form) => Read(name => form.TryGetValue(name, out var value) ? value.ToString() : null);

    /// <summary>The command in a message on a socket, or null.</summary>
    public static SlashCommand? Read(JsonElement payload) => Read(name => payload.Text(name));

    /// <summary>Never the words.</summary>
    public override string ToString() => "a command";

    private static SlashCommand? Read(Func<string, string?> field)
    {
        if (field("user_id") is not { Length: > 0 } user || field("team_id") is not { Length: > 0 } team || field("channel_id") is not { Length: > 0 } channel)
            return null;
        return new SlashCommand
        {
            User = user,
            Team = team,
            Enterprise = field("enterprise_id"),
            Channel = channel,
            ChannelName = field("channel_name") ?? "",
            Text = field("text") ?? "",
            Trigger = field("trigger_id"),
            ResponseUrl = Uri.TryCreate(field("response_url"), UriKind.Absolute, out var address) ? address : null,
        };
    }
}
