namespace InquiryBot.Retrospectives.Cards;

/// <summary>What the bot would like to ask the author of a card, and nobody else. The text is under <c>retro.concern.</c> and its name.</summary>
internal enum CardConcern
{
    /// <summary>It points at a person: what did you see or hear, and what was the effect?</summary>
    Person,

    /// <summary>It insults somebody. It is not posted as it is.</summary>
    Insult,

    /// <summary>It holds a solution already: which event makes you say that?</summary>
    Solution,

    /// <summary>It is about "them": what might it look like from their side, and whom could we ask? It is posted.</summary>
    OtherSide,

    /// <summary>This round takes questions only.</summary>
    NoQuestion,

    /// <summary>An action that somebody absent is to do: what would we like to ask them, and who asks? It is posted.</summary>
    OrderToAbsent,

    /// <summary>An action that nobody could see being done: what would we see someone do? It is posted.</summary>
    Vague,
}
