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
    /// <summary>The name of what is sealed.</summary>
    public const string Element = "sealed";

    /// <summary>The attribute that says how many links the pseudonym key had.</summary>
    public const string Links = "links";

    /// <summary>What the derived key is for.</summary>
    public const string Purpose = "data protection keys";

    /// <inheritdoc/>
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        ArgumentNullException.ThrowIfNull(plaintextElement);
        var key = services.GetRequiredService<PseudonymKey>();
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var whole = new byte[AesGcm.NonceByteSizes.MaxSize + AesGcm.TagByteSizes.MaxSize + plain.Length];
        var (nonce, tag, sealedBytes) = KeyOpening.Parts(whole);
        RandomNumberGenerator.Fill(nonce.Span);
        using var aes = new AesGcm(key.Derive(Purpose), AesGcm.TagByteSizes.MaxSize);
        aes.Encrypt(nonce.Span, plain, sealedBytes.Span, tag.Span);
        var element = new XElement(Element, new XAttribute(Links, key.Length.ToString(CultureInfo.InvariantCulture)), Convert.ToBase64String(whole));
        return new EncryptedXmlInfo(element, typeof(KeyOpening));
    }
}

/// <summary>Opens what <see cref="KeySealing"/> sealed. Data Protection makes it by its name, with the services.</summary>
internal sealed class KeyOpening(IServiceProvider services) : IXmlDecryptor
{
    /// <inheritdoc/>
    /// <exception cref="CryptographicException">It was sealed with another pseudonym key.</exception>
    public XElement Decrypt(XElement encryptedElement)
    {
        ArgumentNullException.ThrowIfNull(encryptedElement);
        var key = services.GetRequiredService<PseudonymKey>();
        if (!int.TryParse(encryptedElement.Attribute(KeySealing.Links)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var links) || links < 1 || links > key.Length)
            throw new CryptographicException("The key was sealed with a pseudonym key that is not here.");
        var (nonce, tag, sealedBytes) = Parts(Convert.FromBase64String(encryptedElement.Value));
        var plain = new byte[sealedBytes.Length];
        using var aes = new AesGcm(key.Before(links).Derive(KeySealing.Purpose), AesGcm.TagByteSizes.MaxSize);
        aes.Decrypt(nonce.Span, sealedBytes.Span, tag.Span, plain);
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }

    internal static (Memory<byte> Nonce, Memory<byte> Tag, Memory<byte> Sealed) Parts(byte[] whole)
    {
        var (nonce, tag) = (AesGcm.NonceByteSizes.MaxSize, AesGcm.TagByteSizes.MaxSize);
        return (whole.AsMemory(0, nonce), whole.AsMemory(nonce, tag), whole.AsMemory(nonce + tag));
    }
}
