using System.Globalization;
using System.Reflection;
using System.Text.Json;
using InquiryBot.Language.Text;

namespace InquiryBot.Conversation;

/// <summary>Every text a person can see, by key, in the person's language. The texts are data in <c>Texts/{en,nl}</c>.</summary>
internal sealed class BotTexts
{
    private readonly Dictionary<string, string> _texts;
    private readonly CultureInfo _culture;

    private BotTexts(string folder)
    {
        // A day before its month and 24 hours: what the bot's readers in Europe expect.
        _culture = CultureInfo.GetCultureInfo(folder == "en" ? "en-GB" : folder);
        _texts = Load($"Texts/{folder}/");
    }

    /// <summary>English.</summary>
    public static BotTexts English { get; } = new("en");

    /// <summary>Dutch.</summary>
    public static BotTexts Dutch { get; } = new("nl");

    /// <summary>The keys, for the test that both languages say the same things.</summary>
    public IReadOnlyCollection<string> Keys => _texts.Keys;

    /// <summary>Dutch for Dutch, English for everything else.</summary>
    public static BotTexts For(MessageLanguage language) => language == MessageLanguage.Dutch ? Dutch : English;

    /// <summary>The language of a locale such as <c>nl-BE</c>: Dutch for Dutch, English for everything else.</summary>
    public static MessageLanguage LanguageOf(string? locale) =>
        locale?.StartsWith("nl", StringComparison.OrdinalIgnoreCase) == true ? MessageLanguage.Dutch : MessageLanguage.English;

    /// <summary>The text under a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public string this[string key] => _texts.TryGetValue(key, out var text)
        ? text
        : throw new KeyNotFoundException($"No text '{key}' in Conversation/Texts/{_culture.TwoLetterISOLanguageName}.");

    /// <summary>Whether there is a text under a key.</summary>
    public bool Has(string key) => _texts.ContainsKey(key);

    /// <summary>The text under a key with its gaps filled in.</summary>
    public string Format(string key, params ReadOnlySpan<object?> values) => string.Format(_culture, this[key], values);

    private static Dictionary<string, string> Load(string prefix)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!)
                texts.Add(key, text);
        }

        return texts;
    }
}
