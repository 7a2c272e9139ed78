using InquiryBot.Language;
using InquiryBot.Privacy;

namespace InquiryBot.Conversation;

/// <summary>
/// The last messages of a conversation, in memory only, of people who said yes: an order that answers a question is no order.
/// Other people's words are not kept, not even for minutes, because nobody asked them.
/// </summary>
internal sealed class RecentMessages(ShortMemory memory, Pseudonyms pseudonyms)
{
    private const string Kind = "recent";

    // As many as the reader looks at.
    private const int Most = 10;

    // Two messages of one conversation may be added in the same moment, or one added while another is forgotten.
    private readonly Lock _lines = new();

    /// <summary>What was said before a message, oldest first.</summary>
    public IReadOnlyList<EarlierMessage> Before(ChatMessage message)
    {
        var author = pseudonyms.Of(message.Author);
        return [.. SaidIn(KeyOf(message)).Select(said => new EarlierMessage(said.Text, said.Author == author))];
    }

    /// <summary>Keeps a message in mind that was read.</summary>
    public void Add(ChatMessage message)
    {
        var key = KeyOf(message);
        lock (_lines)
            memory.Keep<IReadOnlyList<Said>>(key, [.. SaidIn(key).TakeLast(Most - 1), new Said(message.Text, pseudonyms.Of(message.Author))]);
    }

    /// <summary>Puts every line of a person out of mind, in all conversations.</summary>
    /// <param name="person">The person's pseudonym.</param>
    public void ForgetAllOf(string person)
    {
        lock (_lines)
        {
            foreach (var key in memory.KeysOf(Kind))
            {
                var said = SaidIn(key);
                if (said.Any(line => line.Author == person))
                    memory.Keep<IReadOnlyList<Said>>(key, [.. said.Where(line => line.Author != person)]);
            }
        }
    }

    /// <summary>Puts everything that was said in a conversation out of mind, its threads included.</summary>
    public void ForgetConversation(string? platform, string? conversation)
    {
        var id = KeyOf(platform, conversation).Id;
        foreach (var key in memory.KeysOf(Kind).Where(key => key.Id == id || key.Id.StartsWith($"{id};", StringComparison.Ordinal)))
            memory.Forget(key);
    }

    private IReadOnlyList<Said> SaidIn((string, string) key) => memory.Recall<IReadOnlyList<Said>>(key) ?? [];

    private static (string Kind, string Id) KeyOf(ChatMessage message) => KeyOf(message.Author.Platform, message.Reference.Conversation?.Id);

    private static (string Kind, string Id) KeyOf(string? platform, string? conversation) => (Kind, $"{platform}\n{conversation}");

    private sealed record Said(string Text, string Author);
}
