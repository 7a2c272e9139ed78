using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace InquiryBot.Storage;

/// <summary>
/// Closes what must be kept for a while and read by nobody else: AES-256-GCM under a key that is derived from the pseudonym key, one for each purpose. What
/// was sealed under an earlier link of the key is still opened, for the chain holds it.
/// </summary>
internal sealed class Sealing(PseudonymKey key)
{
    private const byte Version = 1;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    // One byte of version, two of the number of links the key had.
    private const int HeadBytes = 3;

    /// <summary>Seals.</summary>
    /// <param name="purpose">What it is for; it opens for the same purpose only.</param>
    /// <param name="plain">What to seal.</param>
    public byte[] Seal(string purpose, ReadOnlySpan<byte> plain)
    {
        var bytes = new byte[HeadBytes + NonceBytes + TagBytes + plain.Length];
        bytes[0] = Version;
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(1), (ushort)key.Length);
        var nonce = bytes.AsSpan(HeadBytes, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key.Derive(key.Length, purpose), TagBytes);
        cipher.Encrypt(nonce, plain, bytes.AsSpan(HeadBytes + NonceBytes + TagBytes), bytes.AsSpan(HeadBytes + NonceBytes, TagBytes), Encoding.UTF8.GetBytes(purpose));
        return bytes;
    }

    /// <summary>Opens.</summary>
    /// <exception cref="DatabaseException">It was sealed with another key or for another purpose, or is damaged.</exception>
    public byte[] Open(string purpose, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeadBytes + NonceBytes + TagBytes || bytes[0] != Version || LinkOf(bytes) is not (> 0 and var link) || link > key.Length)
            throw Unreadable(purpose, null);
        var plain = new byte[bytes.Length - HeadBytes - NonceBytes - TagBytes];
        try
        {
            using var cipher = new AesGcm(key.Derive(link, purpose), TagBytes);
            cipher.Decrypt(
                bytes.Slice(HeadBytes, NonceBytes), bytes[(HeadBytes + NonceBytes + TagBytes)..], bytes.Slice(HeadBytes + NonceBytes, TagBytes), plain, Encoding.UTF8.GetBytes(purpose));
        }
        catch (CryptographicException error)
        {
            throw Unreadable(purpose, error);
        }

        return plain;
    }

    /// <summary>Whether something was sealed under an earlier link of the key.</summary>
    public bool IsOld(ReadOnlySpan<byte> bytes) => LinkOf(bytes) != key.Length;

    private static int LinkOf(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes[1..]);

    private static DatabaseException Unreadable(string purpose, Exception? error) =>
        new(StorageCodes.SealBroken, $"A sealed {purpose} cannot be opened: put back the pseudonym key it was sealed with, or delete its row.", error);
}
