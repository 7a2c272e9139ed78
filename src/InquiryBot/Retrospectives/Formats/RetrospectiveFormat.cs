namespace InquiryBot.Retrospectives.Formats;

/// <summary>A form a retrospective can take: what is asked on cards, and how.</summary>
internal sealed record RetrospectiveFormat
{
    /// <summary>The format for whoever does not choose one.</summary>
    public const string Default = "open-three";

    /// <summary>What it is called in the data.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>When to take it.</summary>
    public required Bilingual GoodFor { get; init; }

    /// <summary>What is special about it; null for nothing.</summary>
    public Bilingual? How { get; init; }

    /// <summary>Whether the prompts are asked one after the other, each when the cards of the one before are shown.</summary>
    public bool IsInRounds { get; init; }

    /// <summary>Whether cards are questions and nothing else.</summary>
    public bool TakesQuestionsOnly { get; init; }

    /// <summary>What is asked.</summary>
    public required IReadOnlyList<FormatPrompt> Prompts { get; init; }
}

/// <summary>Something that is asked on cards.</summary>
/// <param name="Id">What it is called in the data.</param>
/// <param name="Title">What stands above its cards.</param>
/// <param name="Ask">The question.</param>
/// <param name="IsWarm">Whether a name is welcome in the answer, because it is thanks or praise.</param>
/// <param name="AsksIdeas">Whether it asks for something to try, so that an idea is no solution that came too early.</param>
internal sealed record FormatPrompt(string Id, Bilingual Title, Bilingual Ask, bool IsWarm, bool AsksIdeas);
