using System.Security.Cryptography;
using System.Text;
using InquiryBot.Storage;

namespace InquiryBot.Privacy;

/// <summary>
/// Seals what may be read again only when its person is heard again: AES-GCM under a key made of the pseudonym key and the platform's id of the person,
/// which is kept nowhere. Whoever has the database and the key file still finds nobody with it; what was sealed before a rotation stays shut.
/// </summary>
internal sealed class PersonalSeal(PseudonymKey key)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <summary>Seals some bytes.</summary>
    /// <returns>Base64.</returns>
    public string Seal(Person person, ReadOnlySpan<byte> content)
    {
        var sealedBytes = new byte[NonceBytes + TagBytes + content.Length];
        var (nonce, tag, hidden) = Parts(sealedBytes);
        RandomNumberGenerator.Fill(nonce.Span);
        using var cipher = CipherFor(person);
        cipher.Encrypt(nonce.Span, content, hidden.Span, tag.Span);
        return Convert.ToBase64String(sealedBytes);
    }

    /// <summary>Opens what was sealed for a person, or null when it was sealed for somebody else, under another key, or was tampered with.</summary>
    public byte[]? Open(Person person, string sealedContent)
    {
        var sealedBytes = new byte[sealedContent.Length];
        if (!Convert.TryFromBase64String(sealedContent, sealedBytes, out var length) || length < NonceBytes + TagBytes)
            return null;
        var (nonce, tag, hidden) = Parts(sealedBytes.AsMemory(0, length));
        var content = new byte[hidden.Length];
        using var cipher = CipherFor(person);
        try
        {
            cipher.Decrypt(nonce.Span, hidden.Span, tag.Span, content);
            return content;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private AesGcm CipherFor(Person person) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes(key.Of("seal", $"{person.Platform}\n{person.Organisation}\n{person.Id}"))), TagBytes);

    private static (Memory<byte> Nonce, Memory<byte> Tag, Memory<byte> Hidden) Parts(Memory<byte> all) =>
        (all[..NonceBytes], all.Slice(NonceBytes, TagBytes), all[(NonceBytes + TagBytes)..]);
}
