using InquiryBot.Conversation;
using InquiryBot.Conversation.Cards;
using InquiryBot.Language.Text;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Talk;

/// <summary>Something a person in a session said.</summary>
internal sealed record TalkTurn
{
    /// <summary>The person's pseudonym.</summary>
    public required string Person { get; init; }

    /// <summary>Their place in the session.</summary>
    public required Visit Visit { get; init; }

    /// <summary>What they may see.</summary>
    public required RetrospectiveView View { get; init; }

    /// <summary>Their language.</summary>
    public required MessageLanguage Language { get; init; }

    /// <summary>The words.</summary>
    public required string Said { get; init; }

    /// <summary>What came with the button; none when they typed.</summary>
    public required ButtonPress Press { get; init; }

    /// <summary>Where the talk stands.</summary>
    public required TalkState State { get; init; }

    /// <summary>The bot's words in their language.</summary>
    public BotTexts Texts => BotTexts.For(Language);

    /// <summary>Their seat.</summary>
    public SeatView Seat => View.Seat!;

    /// <summary>The number they said, when they said a number and nothing else.</summary>
    public int? Number => int.TryParse(Said.Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A refusal or a doubt in words; null when it was done.</summary>
    public Card? WhyNot(Outcome outcome) => OutcomeWording.WhyNot(outcome, Texts);

    /// <summary>Never the words.</summary>
    public override string ToString() => $"a turn in {View.Step}";
}
