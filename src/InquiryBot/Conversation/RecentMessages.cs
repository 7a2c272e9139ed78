using InquiryBot.Language;

namespace InquiryBot.Conversation;

/// <summary>
/// The last messages of a conversation, in memory only, of people who said yes: an order that answers a question is no order.
/// Other people's words are not kept, not even for minutes, because nobody asked them.
/// </summary>
internal sealed class RecentMessages(ShortMemory memory)
{
    // As many as the reader looks at.
    private const int Most = 10;

    /// <summary>What was said before a message, oldest first.</summary>
    public IReadOnlyList<EarlierMessage> Before(ChatMessage message) =>
    [
        .. Recall(message).TakeWhile(said => !IsSame(said, message)).Select(said => new EarlierMessage(said.Text, said.Author == message.Author.Id)),
    ];

    /// <summary>Keeps a message in mind that was read.</summary>
    public void Add(ChatMessage message) =>
        Keep(message, [.. Recall(message).TakeLast(Most - 1), new Said(message.Id, message.Text, message.Author.Id)]);

    /// <summary>Keeps the new words of a message in mind instead of the old ones.</summary>
    public void Change(ChatMessage message) =>
        Keep(message, [.. Recall(message).Select(said => IsSame(said, message) ? said with { Text = message.Text } : said)]);

    /// <summary>Forgets a message that its author deleted.</summary>
    public void Forget(ChatMessage message) => Keep(message, [.. Recall(message).Where(said => !IsSame(said, message))]);

    private IReadOnlyList<Said> Recall(ChatMessage message) => memory.Recall<IReadOnlyList<Said>>(KeyOf(message)) ?? [];

    private void Keep(ChatMessage message, IReadOnlyList<Said> said) => memory.Keep(KeyOf(message), said);

    private static bool IsSame(Said said, ChatMessage message) => said.Id.Length > 0 && said.Id == message.Id && said.Author == message.Author.Id;

    private static (string, string) KeyOf(ChatMessage message) => ("recent", $"{message.Author.Platform}\n{message.Reference.Conversation?.Id}");

    private sealed record Said(string Id, string Text, string Author);
}
