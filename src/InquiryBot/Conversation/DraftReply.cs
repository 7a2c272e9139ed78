using System.Text;
using InquiryBot.Conversation.Cards;
using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using InquiryBot.Language.Text;

namespace InquiryBot.Conversation;

/// <summary>Says how a line may land and what it could be as a question: the answer to a draft, in words.</summary>
internal static class DraftReply
{
    // More words than this would bury the point; the page shows them all.
    private const int MostCues = 3;

    /// <summary>What was read, and why; without the rewordings.</summary>
    public static string Verdict(MessageReading reading, BotTexts texts)
    {
        if (reading.Main is not { } main)
            return reading.Language == MessageLanguage.Other ? texts["draft.language-other"] : texts.Format("draft.other", NameOf(SentenceKind.Unclear, texts));
        if (main.Flags.HasFlag(SentenceFlags.Crisis))
            return texts["draft.crisis"];
        if (main.Flags.HasFlag(SentenceFlags.LanguageOther))
            return texts["draft.language-other"];

        var kind = NameOf(main.Kind, texts);
        return (main.Stance, reading.Action) switch
        {
            (Stance.Telling, MessageAction.Nudge or MessageAction.Gentle) => Telling(reading, main, kind, texts),
            (Stance.Asking, MessageAction.Appreciate) => texts.Format("draft.appreciate", kind),
            (Stance.Asking, _) => texts.Format("draft.asking", kind),
            _ => texts.Format("draft.other", kind),
        };
    }

    /// <summary>The rewordings as a numbered list, or the three prompts, or null when there is nothing to offer.</summary>
    public static string? Offer(RewordingOffer offer, BotTexts texts, string heading = "draft.offer")
    {
        var (first, lines) = offer.Rewordings.Count > 0
            ? (texts[heading], offer.Rewordings.Select(rewording => rewording.Text))
            : (texts[Offers.IsWithoutRewordings(offer) ? "draft.questions" : "draft.prompts"], offer.Prompts);
        var list = new StringBuilder(first);
        var number = 0;
        foreach (var line in lines)
            list.Append('\n').Append(++number).Append(". ").Append(line);
        return number == 0 ? null : list.ToString();
    }

    /// <summary>The offer as a card, which tells sentences of the bot from questions that people wrote.</summary>
    public static Card CardOf(string text, RewordingOffer offer) => new(text) { IsGenerated = offer.Rewordings.Count > 0 };

    /// <summary>Whether a line tells so much that something is offered in its place.</summary>
    public static bool IsWorthRewording(MessageReading reading) =>
        reading.Main is { Stance: Stance.Telling } main
        && !main.Flags.HasFlag(SentenceFlags.Crisis)
        && reading.Action is MessageAction.Nudge or MessageAction.Gentle;

    /// <summary>A kind in words a colleague would use.</summary>
    public static string NameOf(SentenceKind kind, BotTexts texts) => texts[$"kind.{kind.Id()}"];

    private static string Telling(MessageReading reading, SentenceReading main, string kind, BotTexts texts)
    {
        var words = WordsBehind(reading, main);
        return words.Length == 0 ? texts.Format("draft.telling-plain", kind) : texts.Format("draft.telling", kind, words);
    }

    /// <summary>The words that led to a reading, in quotes; empty when no cue names any.</summary>
    public static string WordsBehind(MessageReading reading, SentenceReading main)
    {
        // "send" says nothing that "send me the" has not said.
        var kept = new List<TextSpan>(MostCues);
        foreach (var evidence in main.Clearest())
        {
            if (kept.Count < MostCues && !kept.Exists(span => Overlap(span, evidence.Span)))
                kept.Add(evidence.Span);
        }

        return string.Join(", ", kept.Select(span => $"\"{span.In(reading.Text).Trim()}\""));
    }

    private static bool Overlap(TextSpan one, TextSpan other) => one.Start < other.End && other.Start < one.End;
}
