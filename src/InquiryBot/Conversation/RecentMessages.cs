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
        [.. (memory.Recall<IReadOnlyList<Said>>(KeyOf(message)) ?? []).Select(said => new EarlierMessage(said.Text, said.Author == message.Author.Id))];

    /// <summary>Keeps a message in mind that was read.</summary>
    public void Add(ChatMessage message)
    {
        var said = memory.Recall<IReadOnlyList<Said>>(KeyOf(message)) ?? [];
        memory.Keep<IReadOnlyList<Said>>(KeyOf(message), [.. said.TakeLast(Most - 1), new Said(message.Text, message.Author.Id)]);
    }

    private static (string, string) KeyOf(ChatMessage message) => ("recent", $"{message.Author.Platform}\n{message.Reference.Conversation?.Id}");

    private sealed record Said(string Text, string Author);
}
