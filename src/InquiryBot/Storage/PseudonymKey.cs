using System.Security.Cryptography;
using System.Text;

namespace InquiryBot.Storage;

/// <summary>
/// Turns ids of people and conversations into names that mean nothing without the key: HMAC-SHA256, so the same id always finds the same row,
/// and a copy of the database alone tells nobody who took part. A key that was rotated is a chain: each newer key names the name that the ones
/// before it gave. Rows can so be renamed without knowing whose they are, and who has only an older key can no longer tell.
/// </summary>
internal sealed class PseudonymKey
{
    private const int KeyBytes = 32;
    private readonly byte[][] _chain;

    private PseudonymKey(byte[][] chain) => _chain = chain;

    /// <summary>How many keys there are, and so how often it was rotated plus one.</summary>
    public int Length => _chain.Length;

    /// <summary>Tells keys apart without giving any of them away.</summary>
    public string Fingerprint => Of("fingerprint", "");

    /// <summary>The key of a setting: 32 bytes or more in base64, the same on every instance that shares a database; after a rotation all of them, oldest first.</summary>
    /// <exception cref="DatabaseException">The setting is not such a key.</exception>
    public static PseudonymKey FromSetting(string setting) =>
        Read(setting, ',') ?? throw new DatabaseException(
            StorageCodes.KeyUnusable,
            "Privacy:PseudonymKey must be 32 bytes or more in base64: make one with 'openssl rand -base64 32'. After a rotation it holds every key, the oldest first, with commas between them.");

    /// <summary>The key in a file, made when there is none. Losing it makes the rows in the database unreachable for good.</summary>
    /// <exception cref="DatabaseException">The file cannot be read or made, or holds no key.</exception>
    public static PseudonymKey FromFile(string path)
    {
        try
        {
            PrivateFile.CreateWith(path, NewKey);
            return Read(File.ReadAllText(path), '\n') ?? throw Unusable(path, null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unusable(path, error);
        }
    }

    /// <summary>Adds a new key to the end of a file. Whoever is killed in the midst of it leaves the file as it was.</summary>
    /// <exception cref="DatabaseException">The file cannot be written.</exception>
    public static void AddTo(string path)
    {
        try
        {
            PrivateFile.Replace(path, $"{File.ReadAllText(path).TrimEnd()}\n{NewKey()}\n");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unusable(path, error);
        }
    }

    /// <summary>The pseudonym of an id. The kind ("person", "conversation" …) keeps equal ids of different kinds apart.</summary>
    public string Of(string kind, string id)
    {
        var name = Name(_chain[0], kind, id);
        for (var link = 1; link < _chain.Length; link++)
            name = Name(_chain[link], "pseudonym", name);
        return name;
    }

    /// <summary>A key for another purpose, 32 bytes, from the newest link: with it alone nobody can tell the pseudonyms, nor the other way round.</summary>
    public byte[] Derive(string purpose) => HMACSHA256.HashData(_chain[^1], Encoding.UTF8.GetBytes($"derived key\n{purpose}"));

    /// <summary>A key of 32 bytes for one purpose, derived from the link that was the newest when there were so many (HKDF-SHA256).</summary>
    public byte[] Derive(int length, string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _chain[length - 1], KeyBytes, info: Encoding.UTF8.GetBytes($"seal\n{purpose}"));

    /// <summary>The key as it was when it had fewer links.</summary>
    public PseudonymKey Before(int length) => new(_chain[..length]);

    /// <summary>The new name of what had a name under an earlier length of this key.</summary>
    public string Rename(string pseudonym, int length)
    {
        foreach (var link in _chain.AsSpan(length))
            pseudonym = Name(link, "pseudonym", pseudonym);
        return pseudonym;
    }

    private static string Name(byte[] key, string kind, string id) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{kind}\n{id}")).AsSpan(0, 20));

    private static PseudonymKey? Read(string text, char separator)
    {
        var keys = text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Bytes).ToArray();
        return keys.Length == 0 || keys.Contains(null) ? null : new PseudonymKey(keys!);
    }

    private static byte[]? Bytes(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) && length >= KeyBytes ? bytes[..length] : null;
    }

    private static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes));

    private static DatabaseException Unusable(string path, Exception? error) =>
        new(StorageCodes.KeyUnusable, $"The pseudonym key {path} cannot be read or made: put it back from a backup, set Privacy:PseudonymKey, or delete it together with the database.", error);
}
