using System.Security.Cryptography;
using System.Text;

namespace InquiryBot.Storage;

/// <summary>
/// Turns ids of people and conversations into names that mean nothing without the key: HMAC-SHA256, so the same id always finds the same row,
/// and a copy of the database alone tells nobody who took part.
/// </summary>
internal sealed class PseudonymKey
{
    private const int KeyBytes = 32;
    private readonly byte[] _key;

    private PseudonymKey(byte[] key) => _key = key;

    /// <summary>The key of a setting: 32 bytes or more in base64, the same on every instance that shares a database.</summary>
    /// <exception cref="DatabaseException">The setting is not such a key.</exception>
    public static PseudonymKey FromSetting(string base64)
    {
        var bytes = new byte[base64.Length];
        if (!Convert.TryFromBase64String(base64, bytes, out var length) || length < KeyBytes)
            throw new DatabaseException(StorageCodes.KeyUnusable, "Privacy:PseudonymKey must be 32 bytes or more in base64: make one with 'openssl rand -base64 32'.");
        return new PseudonymKey(bytes[..length]);
    }

    /// <summary>The key in a file, made when there is none. Losing it makes the rows in the database unreachable for good.</summary>
    /// <exception cref="DatabaseException">The file cannot be read or made, or holds no key.</exception>
    public static PseudonymKey FromFile(string path)
    {
        try
        {
            PrivateFile.CreateWith(path, () => Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes)));
            var key = Convert.FromBase64String(File.ReadAllText(path).Trim());
            return key.Length >= KeyBytes ? new PseudonymKey(key) : throw Unusable(path, null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException)
        {
            throw Unusable(path, error);
        }
    }

    /// <summary>The pseudonym of an id. The kind ("person", "conversation" …) keeps equal ids of different kinds apart.</summary>
    public string Of(string kind, string id)
    {
        var bytes = Encoding.UTF8.GetBytes($"{kind}\n{id}");
        return Convert.ToHexStringLower(HMACSHA256.HashData(_key, bytes).AsSpan(0, 20));
    }

    private static DatabaseException Unusable(string path, Exception? error) =>
        new(StorageCodes.KeyUnusable, $"The pseudonym key {path} cannot be read or made: put it back from a backup, set Privacy:PseudonymKey, or delete it together with the database.", error);
}
