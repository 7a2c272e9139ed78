using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using InquiryBot.Storage;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace InquiryBot.Hosting;

/// <summary>
/// Encrypts the keys of Data Protection, which guard the page's forms and the tokens of Slack, with a key that is derived from the pseudonym key. With that one in
/// <c>Privacy:PseudonymKey</c>, nothing on the disk opens them. The pseudonym key is a chain that keeps its earlier links, so a rotation locks nobody out.
/// </summary>
internal sealed class KeySealing(IServiceProvider services) : IXmlEncryptor
{
    /// <inheritdoc/>
    public EncryptedXmlInfo Encrypt(XElement plaintextElement) => new(SealedElement.Seal(plaintextElement, services.GetRequiredService<PseudonymKey>()), typeof(KeyOpening));
}

/// <summary>Opens what <see cref="KeySealing"/> sealed. Data Protection makes it by its name, with the services.</summary>
internal sealed class KeyOpening(IServiceProvider services) : IXmlDecryptor
{
    /// <inheritdoc/>
    /// <exception cref="CryptographicException">It was sealed with another pseudonym key.</exception>
    public XElement Decrypt(XElement encryptedElement) => SealedElement.Open(encryptedElement, services.GetRequiredService<PseudonymKey>());
}

/// <summary>An element of XML, encrypted with AES-GCM; it says how many links the pseudonym key had.</summary>
internal static class SealedElement
{
    /// <summary>Its name.</summary>
    public const string Name = "sealed";

    private const string Links = "links";
    private const string Purpose = "data protection keys";
    private static readonly int NonceBytes = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int TagBytes = AesGcm.TagByteSizes.MaxSize;

    /// <summary>Whether it was sealed before the key got its newest link.</summary>
    public static bool IsBehind(XElement sealedElement, PseudonymKey key) => LinksOf(sealedElement) < key.Length;

    /// <summary>Seals an element with the newest link.</summary>
    public static XElement Seal(XElement plain, PseudonymKey key)
    {
        var words = Encoding.UTF8.GetBytes(plain.ToString(SaveOptions.DisableFormatting));
        var whole = new byte[NonceBytes + TagBytes + words.Length];
        RandomNumberGenerator.Fill(whole.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(key.Derive(Purpose), TagBytes);
        aes.Encrypt(whole.AsSpan(0, NonceBytes), words, whole.AsSpan(NonceBytes + TagBytes), whole.AsSpan(NonceBytes, TagBytes));
        return new XElement(Name, new XAttribute(Links, key.Length.ToString(CultureInfo.InvariantCulture)), Convert.ToBase64String(whole));
    }

    /// <summary>What was sealed, with whichever link.</summary>
    /// <exception cref="CryptographicException">It was sealed with another pseudonym key.</exception>
    public static XElement Open(XElement sealedElement, PseudonymKey key)
    {
        var links = LinksOf(sealedElement);
        if (links < 1 || links > key.Length)
            throw new CryptographicException("The key was sealed with a pseudonym key that is not here.");
        var whole = Convert.FromBase64String(sealedElement.Value);
        var words = new byte[whole.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(key.Before(links).Derive(Purpose), TagBytes);
        aes.Decrypt(whole.AsSpan(0, NonceBytes), whole.AsSpan(NonceBytes + TagBytes), whole.AsSpan(NonceBytes, TagBytes), words);
        return XElement.Parse(Encoding.UTF8.GetString(words));
    }

    private static int LinksOf(XElement sealedElement) =>
        int.TryParse(sealedElement.Attribute(Links)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var links) ? links : 0;
}
