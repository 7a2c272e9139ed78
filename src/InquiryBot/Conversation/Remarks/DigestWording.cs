using InquiryBot.Conversation.Cards;
using InquiryBot.Language.Text;
using InquiryBot.Nudging;

namespace InquiryBot.Conversation.Remarks;

/// <summary>Words the daily digest: when, which kind, and the idea behind it. Its owner finds the line by its time; the bot has forgotten it.</summary>
internal static class DigestWording
{
    /// <summary>The digest.</summary>
    /// <param name="held">What waited, oldest first.</param>
    /// <param name="language">The language to say it in.</param>
    /// <param name="zone">Where its owner is.</param>
    public static Card Compose(IReadOnlyList<HeldRemark> held, MessageLanguage language, TimeZoneInfo zone)
    {
        var texts = BotTexts.For(language);
        var lines = held.Select((remark, index) => Line(remark, index + 1, texts, zone));
        var text = string.Join('\n', [texts["digest.opening"], .. lines, texts["digest.closing"]]);
        var fine = held.Select((remark, index) => new CardButton(texts.Format("button.fine-number", index + 1), remark.Id.ToString("N")));
        return new Card(text, [.. fine, texts["button.at-once"], texts["button.pause-week"], texts["button.stop"]]);
    }

    private static string Line(HeldRemark remark, int number, BotTexts texts, TimeZoneInfo zone)
    {
        var kind = DraftReply.NameOf(remark.Kind, texts);
        return Cues.Find(remark.Cue)?.Entry.Idea is not { } idea
            ? texts.Format("digest.line-plain", number, zone.At(remark.At), kind)
            : texts.Format("digest.line", number, zone.At(remark.At), kind, idea);
    }
}
