using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace InquiryBot.Channels.Teams.Trust;

/// <summary>A key of the Bot Framework, and the channels it may speak for.</summary>
/// <param name="Key">What a signature is checked with.</param>
/// <param name="Endorsements">Channel ids such as <c>msteams</c>.</param>
internal sealed record SigningKey(SecurityKey Key, IReadOnlyList<string> Endorsements);

/// <summary>
/// The keys that tokens are signed with at present, by their id. Read here and not with the rest of the OpenID configuration, because that drops the endorsements.
/// </summary>
internal sealed class SigningKeys
{
    private readonly Dictionary<string, SigningKey> _keys = new(StringComparer.Ordinal);

    /// <summary>The key of an id, or null.</summary>
    public SigningKey? Find(string id) => _keys.GetValueOrDefault(id);

    /// <summary>Reads a JSON Web Key Set. Keys that do not sign, or not with RSA, are left out.</summary>
    /// <exception cref="JsonException">It is none, or holds no key.</exception>
    public static SigningKeys Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var set = new SigningKeys();
        if (JsonElement.ParseValue(ref reader) is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty("keys", out var keys) && keys.ValueKind == JsonValueKind.Array)
        {
            foreach (var key in keys.EnumerateArray().Where(key => key.ValueKind == JsonValueKind.Object))
                set.Add(key);
        }

        return set._keys.Count > 0 ? set : throw new JsonException("The key set holds no RSA key with an id.");
    }

    private void Add(JsonElement json)
    {
        var key = new JsonWebKey(json.GetRawText());
        if (key.Kty == JsonWebAlgorithmsKeyTypes.RSA && key.Use is null or "sig" && !string.IsNullOrEmpty(key.Kid))
            _keys[key.Kid] = new SigningKey(key, EndorsementsOf(json));
    }

    private static IReadOnlyList<string> EndorsementsOf(JsonElement key) =>
        key.TryGetProperty("endorsements", out var endorsements) && endorsements.ValueKind == JsonValueKind.Array
            ? [.. endorsements.EnumerateArray().Where(it => it.ValueKind == JsonValueKind.String).Select(it => it.GetString()!)]
            : [];
}
