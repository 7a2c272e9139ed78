using InquiryBot.Language;
using InquiryBot.Language.Text;
using InquiryBot.Reports.Transcripts;

namespace InquiryBot.Reports;

/// <summary>What a report keeps of a message while it counts: no words, and the author only to tell voices apart.</summary>
internal sealed record MessageFacts
{
    // These ask for something to be said. An offer or a request for leave can be met with a nod.
    private static readonly HashSet<SentenceKind> Questions =
    [
        SentenceKind.Humble, SentenceKind.Feelings, SentenceKind.Causes, SentenceKind.ActionTaken, SentenceKind.Systemic,
        SentenceKind.Process, SentenceKind.Propose, SentenceKind.Clarify, SentenceKind.Help,
    ];

    /// <summary>Tells voices apart; null when the transcript has no names.</summary>
    public string? Author { get; init; }

    /// <summary>Which of the inputs it came from.</summary>
    public int Conversation { get; init; }

    /// <summary>Where the answers will come.</summary>
    public string Thread { get; init; } = "";

    /// <summary>When, on the clock on the wall.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>How far into the meeting.</summary>
    public TimeSpan? Elapsed { get; init; }

    /// <summary>The language of the message.</summary>
    public MessageLanguage Language { get; init; }

    /// <summary>The kinds of its sentences.</summary>
    public required IReadOnlyList<SentenceKind> Kinds { get; init; }

    /// <summary>Its sentences by stance.</summary>
    public required StanceCounts Stances { get; init; }

    /// <summary>How many sentences give advice that nobody asked for.</summary>
    public int UnaskedAdvice { get; init; }

    /// <summary>Whether somebody else spoke before it, so that there was something to build on.</summary>
    public bool HasSomebodyBefore { get; init; }

    /// <summary>Whether it asks on about what somebody else just said.</summary>
    public bool FollowsUp { get; init; }

    /// <summary>Whether it wants an answer.</summary>
    public bool AsksSomething => Kinds.Any(Questions.Contains);

    /// <summary>Whether it says something that can be an answer.</summary>
    public bool SaysSomething => Kinds.Any(kind => kind.Stance() != Stance.Asking && kind is not (SentenceKind.Code or SentenceKind.BotCommand or SentenceKind.Unclear));

    /// <summary>Whether it listens back.</summary>
    public bool Reflects => Kinds.Contains(SentenceKind.Reflect);

    /// <summary>Keeps the facts of a message and lets go of its words.</summary>
    public static MessageFacts Of(TranscriptMessage message, MessageReading reading)
    {
        var kinds = reading.Sentences.Select(sentence => sentence.Kind).ToArray();
        return new MessageFacts
        {
            Author = message.Author,
            Conversation = message.Conversation,
            Thread = message.Thread ?? "",
            At = message.At,
            Elapsed = message.Elapsed,
            Language = reading.Language,
            Kinds = kinds,
            Stances = new(1, Count(Stance.Telling), Count(Stance.Asking), Count(Stance.Other)),
            UnaskedAdvice = reading.Sentences.Count(sentence => sentence.Kind == SentenceKind.Advice && !sentence.Flags.HasFlag(SentenceFlags.Asked)),
            HasSomebodyBefore = message.Context.Earlier.Any(earlier => earlier.FromSameAuthor != true),
            FollowsUp = FollowUp.IsIn(reading, message.Context),
        };

        int Count(Stance stance) => kinds.Count(kind => kind.Stance() == stance);
    }
}
