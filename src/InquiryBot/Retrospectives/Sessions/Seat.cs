using System.Security.Cryptography;
using System.Text;
using InquiryBot.Language.Text;

namespace InquiryBot.Retrospectives.Sessions;

/// <summary>
/// Somebody's place in a session. It says nothing about who sits there: the key to it is with the person, and the session holds what the key hashes to.
/// </summary>
internal sealed class Seat
{
    /// <summary>What the key of the seat hashes to.</summary>
    public required string Id { get; init; }

    /// <summary>The name they gave themselves; null for none.</summary>
    public string? Name { get; set; }

    /// <summary>Their language.</summary>
    public MessageLanguage Language { get; set; }

    /// <summary>How many cards they wrote: a count, never which.</summary>
    public int Cards { get; set; }

    /// <summary>Whether they checked in, or passed.</summary>
    public bool IsIn { get; set; }

    /// <summary>A key nobody can guess.</summary>
    public static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>The id of the seat that a key opens.</summary>
    public static string IdOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 8));
}
