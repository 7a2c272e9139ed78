using System.Text;

namespace InquiryBot.Tests.Privacy;

/// <summary>Words, names and ids that occur nowhere else, in every form in which a careless program writes them down.</summary>
internal static class Canaries
{
    /// <summary>In messages.</summary>
    public const string Word = "zebravinkkanariël";

    /// <summary>In messages, and in ASCII, as most words are.</summary>
    public const string PlainWord = "kanarievogelkooi";

    /// <summary>A person's id.</summary>
    public const string Person = "29:kanariepersoon-1ZyXw";

    /// <summary>A person's name.</summary>
    public const string Name = "Hilde Kanariegeel";

    /// <summary>A channel's name.</summary>
    public const string Channel = "kanariekanaal overleg";

    /// <summary>A conversation's id, with the message that opened the thread.</summary>
    public const string Conversation = "19:kanariegesprek@thread.tacv2;messageid=4711471147114711";

    /// <summary>An organisation's id.</summary>
    public const string Tenant = "7ca4a71e-dead-4a7e-beef-ca4a71eca4a7";

    /// <summary>A message's id.</summary>
    public const string Message = "kanariebericht:1700047114711";

    /// <summary>A person's id in Slack.</summary>
    public const string SlackPerson = "U0KANARIEPERSOON";

    /// <summary>A channel's id in Slack.</summary>
    public const string SlackChannel = "C0KANARIEKANAAL";

    /// <summary>The beginning of a message's id in Slack, which is also its time; two more digits follow.</summary>
    public const string SlackMessage = "1794992400.4711";

    private static readonly string[] All = [Word, PlainWord, Person, Name, Channel, Conversation, "19:kanariegesprek@thread.tacv2", "4711471147114711", Tenant, Message, SlackPerson, SlackChannel, SlackMessage];

    /// <summary>Each canary in each form, as the bytes of a file would be read: one character a byte.</summary>
    public static IReadOnlyList<(string Canary, string Form, string Trace)> Traces { get; } =
        [.. All.SelectMany(canary => FormsOf(canary).Select(form => (canary, form.Name, form.Trace))).DistinctBy(trace => trace.Trace)];

    /// <summary>The first canary in some bytes, and in which form; null when there is none.</summary>
    public static string? FirstIn(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        foreach (var (canary, form, trace) in Traces)
        {
            if (text.IndexOf(trace, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
                return $"'{canary}' ({form}) in: {text[Math.Max(0, at - 200)..Math.Min(text.Length, at + 100)]}";
        }

        return null;
    }

    private static IEnumerable<(string Name, string Trace)> FormsOf(string canary)
    {
        yield return ("plain", Bytes(Encoding.UTF8, canary));
        yield return ("in capitals", Bytes(Encoding.UTF8, canary.ToUpperInvariant()));
        yield return ("UTF-16", Bytes(Encoding.Unicode, canary));
        yield return ("UTF-16 the other way round", Bytes(Encoding.BigEndianUnicode, canary));
        yield return ("in an address", Uri.EscapeDataString(canary));
        yield return ("in a form", System.Net.WebUtility.UrlEncode(canary));
        yield return ("in JSON", System.Text.Json.JsonSerializer.Serialize(canary).Trim('"'));
        yield return ("in HTML", System.Net.WebUtility.HtmlEncode(canary));
        yield return ("in hexadecimal", Convert.ToHexString(Encoding.UTF8.GetBytes(canary)));
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode])
        {
            for (var shift = 0; shift < 3; shift++)
                yield return ($"Base64 of {encoding.WebName}, {shift} bytes on", Base64(encoding.GetBytes(canary), shift));
        }
    }

    private static string Bytes(Encoding encoding, string canary) => Encoding.Latin1.GetString(encoding.GetBytes(canary));

    // What stays the same whatever stands before and after: the first and the last four characters do not.
    private static string Base64(byte[] bytes, int shift) =>
        Convert.ToBase64String([.. new byte[shift], .. bytes])[(shift == 0 ? 0 : 4)..].TrimEnd('=')[..^2];
}
