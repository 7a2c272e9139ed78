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

    // Two messages of one conversation may be added in the same moment, or one changed while another is forgotten.
    private readonly Lock _lines = new();

    /// <summary>What was said before a message, oldest first.</summary>
    public IReadOnlyList<EarlierMessage> Before(ChatMessage message)
    {
        var author = pseudonyms.Of(message.Author);
        return [.. SaidIn(KeyOf(message)).TakeWhile(said => !said.Is(message.Id, author)).Select(said => new EarlierMessage(said.Text, said.Author == author))];
    }

    /// <summary>Keeps a message in mind that was read.</summary>
    public void Add(ChatMessage message)
    {
        var line = new Said(message.Id, message.Text, pseudonyms.Of(message.Author));
        Rewrite(KeyOf(message), said => [.. said.TakeLast(Most - 1), line]);
    }

    /// <summary>Keeps the new words of a message in mind instead of the old ones.</summary>
    public void Change(ChatMessage message)
    {
        var author = pseudonyms.Of(message.Author);
        Rewrite(KeyOf(message), said => [.. said.Select(line => line.Is(message.Id, author) ? line with { Text = message.Text } : line)]);
    }

    /// <summary>Forgets a message that its author deleted.</summary>
    public void Forget(ChatMessage message)
    {
        var author = pseudonyms.Of(message.Author);
        Rewrite(KeyOf(message), said => [.. said.Where(line => !line.Is(message.Id, author))]);
    }

    /// <summary>Puts every line of a person out of mind, in all conversations.</summary>
    /// <param name="person">The person's pseudonym.</param>
    public void ForgetAllOf(string person)
    {
        foreach (var key in memory.KeysOf(Kind).Where(key => SaidIn(key).Any(line => line.Author == person)))
            Rewrite(key, said => [.. said.Where(line => line.Author != person)]);
    }

    /// <summary>Puts everything that was said in a conversation out of mind, its threads included.</summary>
    public void ForgetConversation(string? platform, string? conversation)
    {
        var id = KeyOf(platform, conversation).Id;
        foreach (var key in memory.KeysOf(Kind).Where(key => key.Id == id || key.Id.StartsWith($"{id};", StringComparison.Ordinal)))
            Rewrite(key, _ => []);
    }

    private void Rewrite((string Kind, string Id) key, Func<IReadOnlyList<Said>, IReadOnlyList<Said>> change)
    {
        lock (_lines)
        {
            if (change(SaidIn(key)) is { Count: > 0 } left)
                memory.Keep(key, left);
            else
                memory.Forget(key);
        }
    }

    private IReadOnlyList<Said> SaidIn((string, string) key) => memory.Recall<IReadOnlyList<Said>>(key) ?? [];

    private static (string Kind, string Id) KeyOf(ChatMessage message) => KeyOf(message.Author.Platform, message.Reference.Conversation?.Id);

    private static (string Kind, string Id) KeyOf(string? platform, string? conversation) => (Kind, $"{platform}\n{conversation}");

    private sealed record Said(string Id, string Text, string Author)
    {
        public bool Is(string message, string author) => Id.Length > 0 && Id == message && Author == author;

        // Never the words.
        public override string ToString() => "a line";
    }
}
