using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using InquiryBot.Storage;

namespace InquiryBot.Privacy;

/// <summary>
/// Links with which a person opens their own record on the page, where nobody signs in: given out in a private chat, good for ten minutes,
/// sealed with the pseudonym key. Nothing about them is kept, so they work in every program that shares the key.
/// </summary>
internal sealed class PersonalLinks(PseudonymKey key, TimeProvider clock)
{
    /// <summary>How long a link is good.</summary>
    public static readonly TimeSpan Span = TimeSpan.FromMinutes(10);

    /// <summary>Makes a link for a person.</summary>
    /// <param name="person">The person's pseudonym.</param>
    public string Make(string person)
    {
        var content = string.Create(CultureInfo.InvariantCulture, $"{person}.{(clock.GetUtcNow() + Span).ToUnixTimeSeconds()}");
        return $"{content}.{SealOf(content)}";
    }

    /// <summary>The pseudonym in a link, or null when it is no link of this bot, or an old one.</summary>
    public string? Read(string? link)
    {
        if (link?.Split('.') is not [var person, var until, var seal])
            return null;
        var isOurs = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(seal), Encoding.UTF8.GetBytes(SealOf($"{person}.{until}")));
        return isOurs && long.Parse(until, CultureInfo.InvariantCulture) > clock.GetUtcNow().ToUnixTimeSeconds() ? person : null;
    }

    private string SealOf(string content) => key.Of("link", content);
}
