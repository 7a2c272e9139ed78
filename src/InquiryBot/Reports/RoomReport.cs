using InquiryBot.Language;
using InquiryBot.Language.Text;

namespace InquiryBot.Reports;

/// <summary>A conversation as a whole. It holds counts only: no names, no words, nothing about one person.</summary>
internal sealed record RoomReport
{
    /// <summary>Sentences by stance, and messages.</summary>
    public required StanceCounts Stances { get; init; }

    /// <summary>How many people spoke, or null when the transcript does not say.</summary>
    public required int? People { get; init; }

    /// <summary>The first moment, for chats with dates.</summary>
    public required DateTimeOffset? From { get; init; }

    /// <summary>The last moment, for chats with dates.</summary>
    public required DateTimeOffset? To { get; init; }

    /// <summary>How long it took, for meetings.</summary>
    public required TimeSpan? Length { get; init; }

    /// <summary>Messages by language.</summary>
    public required IReadOnlyDictionary<MessageLanguage, int> Languages { get; init; }

    /// <summary>Over time.</summary>
    public required IReadOnlyList<TimelinePart> Timeline { get; init; }

    /// <summary>Sentences by kind, most first within a stance; kinds that do not occur are left out.</summary>
    public required IReadOnlyList<(SentenceKind Kind, int Count)> Kinds { get; init; }

    /// <summary>Sentences of advice that nobody asked for.</summary>
    public required int UnaskedAdvice { get; init; }

    /// <summary>Messages with a question.</summary>
    public required int QuestionsAsked { get; init; }

    /// <summary>Those that somebody else answered.</summary>
    public required int QuestionsAnswered { get; init; }

    /// <summary>Messages after somebody else's, so that there was something to build on.</summary>
    public required int Chances { get; init; }

    /// <summary>Messages that ask on about what somebody else said.</summary>
    public required int FollowUps { get; init; }

    /// <summary>Messages that listen back.</summary>
    public required int Reflections { get; init; }

    /// <summary>Messages that do either.</summary>
    public required int BuiltOn { get; init; }

    /// <summary>The spread of turns, or null with few people or without names.</summary>
    public required TurnBalance? Turns { get; init; }

    /// <summary>The language that most messages were in.</summary>
    public MessageLanguage MainLanguage =>
        Languages.GetValueOrDefault(MessageLanguage.Dutch) > Languages.GetValueOrDefault(MessageLanguage.English) ? MessageLanguage.Dutch : MessageLanguage.English;
}
