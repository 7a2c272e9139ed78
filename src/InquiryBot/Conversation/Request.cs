using InquiryBot.Conversation.Cards;

namespace InquiryBot.Conversation;

/// <summary>A command, who gave it and what it is about.</summary>
/// <param name="Command">The command.</param>
/// <param name="Listener">Who gave it.</param>
/// <param name="Press">What came with the button; <see cref="ButtonPress.None"/> when it was typed.</param>
/// <param name="Channel">The pseudonym of the channel it was given in; null in a private chat.</param>
internal sealed record Request(BotCommand Command, Listener Listener, ButtonPress Press, string? Channel = null)
{
    /// <summary>Whether it was given at the machine the bot runs on, where its page can be opened and files can be handed over.</summary>
    public bool IsAtThisMachine { get; init; }

    /// <summary>The bot's words in the listener's language.</summary>
    public BotTexts Texts => Listener.Texts;

    /// <summary>The listener's pseudonym.</summary>
    public string Person => Listener.Pseudonym;

    /// <summary>Never the words.</summary>
    public override string ToString() => $"{Command.Name}";
}
