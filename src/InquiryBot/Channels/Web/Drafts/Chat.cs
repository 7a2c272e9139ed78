using InquiryBot.Language.Rewordings;

namespace InquiryBot.Channels.Web.Drafts;

/// <summary>Answers what a visitor types: a command to the bot, or a draft to check. It remembers nothing between two answers.</summary>
internal sealed class Chat(DraftCheck drafts, WebOptions options)
{
    /// <summary>Answers one message.</summary>
    public Turn Answer(string? text, AuthorAnswer answer, bool isKept)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new Turn("", null, Reply.Empty);
        // Forms send every line break as two characters; the visitor typed one.
        var said = text.ReplaceLineEndings("\n");
        if (said.Length > options.MaximumCharacters)
            return new Turn("", null, Reply.TooLong);
        return PageCommands.Find(said) is var reply and not Reply.None
            ? new Turn(said, null, reply)
            : new Turn(said, drafts.Check(said, answer, isKept), Reply.None);
    }
}
