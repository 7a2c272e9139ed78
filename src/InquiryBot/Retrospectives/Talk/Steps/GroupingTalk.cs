using System.Globalization;
using InquiryBot.Conversation.Cards;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Talk.Steps;

/// <summary>Laying cards together: "together 1 3", "apart A", "accept A", "take out 2.1", "call 2: waiting".</summary>
internal sealed class GroupingTalk(RetrospectiveRoom room) : IStepTalk
{
    /// <inheritdoc/>
    public IReadOnlyList<RetrospectiveStep> Steps { get; } = [RetrospectiveStep.Grouping];

    /// <inheritdoc/>
    public async Task<Card?> TakeAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (LettersIn(turn.Said) is var (word, letter))
            return await OnMergeAsync(turn, word, letter, cancellationToken);
        var phrase = RetroWords.Find(turn.Said, RetroWord.Together, RetroWord.Apart, RetroWord.Accept, RetroWord.TakeOut, RetroWord.Call);
        return phrase?.Word switch
        {
            RetroWord.Together => Answer(turn, await room.ProposeMergeAsync(turn.Visit, [.. phrase.Numbers.Select(number => GroupAt(turn.View, number)).OfType<string>()], cancellationToken)),
            RetroWord.Apart or RetroWord.Accept => await OnMergeAsync(turn, phrase.Word, 'A', cancellationToken),
            RetroWord.TakeOut => CardAt(turn.View, phrase.Rest) is { } card
                ? Answer(turn, await room.TakeOutAsync(turn.Visit, card, cancellationToken))
                : new Card(turn.Texts["retro.grouping-how"]),
            RetroWord.Call when TitleIn(phrase.Rest) is var (number, title) && GroupAt(turn.View, number) is { } group =>
                Answer(turn, await room.NameGroupAsync(turn.Visit, group, title, cancellationToken)),
            _ => new Card(turn.Texts["retro.grouping-how"]),
        };
    }

    private async Task<Card?> OnMergeAsync(TalkTurn turn, RetroWord word, char letter, CancellationToken cancellationToken)
    {
        var merges = turn.View.Merges;
        if (letter - 'A' >= merges.Count)
            return new Card(turn.Texts["retro.no-proposal"]);
        var merge = merges[letter - 'A'].Id;
        return Answer(turn, word == RetroWord.Accept
            ? await room.AcceptMergeAsync(turn.Visit, merge, cancellationToken)
            : await room.KeepApartAsync(turn.Visit, merge, cancellationToken));
    }

    private static Card? Answer(TalkTurn turn, Outcome outcome) => turn.WhyNot(outcome);

    // "apart b", "accepteer A"
    private static (RetroWord Word, char Letter)? LettersIn(string said) =>
        said.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., [var letter]] words && char.IsAsciiLetter(letter)
        && RetroWords.Find(string.Join(' ', words[..^1]), RetroWord.Accept, RetroWord.Apart) is { } phrase
            ? (phrase.Word, char.ToUpperInvariant(letter))
            : null;

    /// <summary>The id of the group people see under a number, or null.</summary>
    public static string? GroupAt(RetrospectiveView view, int number) => number >= 1 && number <= view.Groups.Count ? view.Groups[number - 1].Id : null;

    private static string? CardAt(RetrospectiveView view, string place) =>
        place.Split('.', ',', ' ') is [var group, var card] && int.TryParse(group, out var first) && int.TryParse(card, out var second)
        && first >= 1 && first <= view.Groups.Count && second >= 1 && second <= view.Groups[first - 1].Cards.Count
            ? view.Groups[first - 1].Cards[second - 1].Id
            : null;

    private static (int Number, string Title)? TitleIn(string rest)
    {
        var digits = string.Concat(rest.TakeWhile(char.IsAsciiDigit));
        var title = rest[digits.Length..].TrimStart(' ', ':', '.').Trim();
        return digits.Length is > 0 and < 4 && title.Length > 0 ? (int.Parse(digits, CultureInfo.InvariantCulture), title) : null;
    }
}
