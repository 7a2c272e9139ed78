using InquiryBot.Language.Rewordings.Analysis;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Drafts;

/// <summary>
/// What of a message a rewording replaces, carries along and leaves alone. Orders right after one another are replaced together; other
/// sentences go along word for word, before the question; quotes and commands to bots stay where they are and are not repeated.
/// </summary>
/// <param name="Main">The telling, in pieces.</param>
/// <param name="Before">Sentences that stood before it.</param>
/// <param name="After">Sentences that stood after it.</param>
/// <param name="Original">Every word that the rewording answers for.</param>
internal sealed record Scope(Piece[] Main, IReadOnlyList<string> Before, IReadOnlyList<string> After, Piece[] Original)
{
    private const int LongestFragment = 5;

    /// <summary>The scopes to try, the widest first.</summary>
    public static IEnumerable<Scope> Of(MessageReading reading, SentenceReading main, ScopeRules rules)
    {
        if (reading.Sentences.Count <= 1)
        {
            var only = PieceReader.Read(main.Span.In(reading.Text)).ToArray();
            yield return new Scope(only, [], [], only);
            yield break;
        }

        var tried = new List<Scope>();
        foreach (var gathering in Enum.GetValues<Gathering>())
        {
            if (Of(reading, main, rules, gathering) is { } scope && !tried.Exists(scope.SaysTheSame))
            {
                tried.Add(scope);
                yield return scope;
            }
        }
    }

    // Where nothing else tells, every way of gathering gives the same, and once is enough.
    private bool SaysTheSame(Scope other) =>
        Main.AsSpan().SequenceEqual(other.Main) && Before.SequenceEqual(other.Before) && After.SequenceEqual(other.After);

    private static Scope? Of(MessageReading reading, SentenceReading main, ScopeRules rules, Gathering gathering)
    {
        var told = new List<Piece>();
        var original = new List<Piece>();
        List<string> before = [], after = [];
        var past = false;
        foreach (var sentence in reading.Sentences)
        {
            var pieces = PieceReader.Read(sentence.Span.In(reading.Text));
            var isMain = ReferenceEquals(sentence, main) || sentence.Span == main.Span;
            past |= isMain;
            if (sentence.Kind is SentenceKind.Quoted or SentenceKind.BotCommand || pieces.Count == 0)
                continue;
            original.AddRange(pieces);
            if (isMain)
                Join(told, pieces, rules.Joint);
            else if (past && IsFragment(sentence, pieces, rules.Classes))
                Add(told, pieces, ",");
            else if (gathering is Gathering.Join && past && sentence.Kind == main.Kind && rules.Classes.Has("joinskind", main.Kind.Id().ToLowerInvariant()))
                Add(told, pieces, ",");
            else if (gathering is Gathering.Join && IsOrder(sentence) && rules.Joins(main, sentence))
                Join(told, pieces, rules.Joint);
            else if (gathering is Gathering.Leave && sentence.Stance is Stance.Telling && !IsCharge(sentence))
            {
                // Something else that was asked for may not fall away without a word.
                if (IsAsked(sentence))
                    return null;
            }
            else if (IsAsked(sentence) && IsUnkind(sentence, pieces, rules.Classes) && !rules.Classes.StartsWithPhrase("dropstart", pieces.ToArray()))
                return null;
            else if (!IsUnkind(sentence, pieces, rules.Classes) && !(past && IsThanks(sentence, pieces)))
            {
                var said = sentence.Stance is Stance.Telling ? rules.Restate(sentence) : null;
                (past ? after : before).Add(said ?? sentence.Span.In(reading.Text).Trim().ToString());
            }
        }

        return new Scope([.. told], before, after, [.. original]);
    }

    private static void Join(List<Piece> told, List<Piece> pieces, string joint)
    {
        if (told.Count > 0)
        {
            if (pieces.Count > 1 && pieces[0].Is(joint))
                pieces.RemoveAt(0);
            told.Add(new Piece(joint, joint, PieceKind.Word, Spaced: true));
            pieces[0] = Lowered(pieces[0]);
        }

        told.AddRange(pieces.Where((piece, at) => at < pieces.Count - 1 || !piece.IsMark));
    }

    private static void Add(List<Piece> told, List<Piece> pieces, string mark)
    {
        told.Add(new Piece(mark, mark, PieceKind.Punctuation, Spaced: false));
        pieces[0] = Lowered(pieces[0]);
        told.AddRange(pieces);
    }

    private static Piece Lowered(Piece piece) =>
        piece with { Spaced = true, Text = piece.IsWord && !piece.Text.Skip(1).Any(char.IsUpper) ? char.ToLowerInvariant(piece.Text[0]) + piece.Text[1..] : piece.Text };

    private static bool IsOrder(SentenceReading sentence) =>
        sentence.Kind is SentenceKind.Command or SentenceKind.Embedded or SentenceKind.Obligation;

    private static bool IsAsked(SentenceReading sentence) =>
        IsOrder(sentence) || sentence.Kind is SentenceKind.Assign or SentenceKind.Want or SentenceKind.Perform;

    private static bool IsUnkind(SentenceReading sentence, List<Piece> pieces, WordClasses classes) =>
        IsCharge(sentence) || pieces.Exists(piece => classes.Has("harsh", piece)) || Tail.IsReproach(pieces.ToArray(), classes) || classes.StartsWithPhrase("dropstart", pieces.ToArray()) || classes.HoldPhrase("jab", pieces.ToArray());

    // A charge or a threat beside the telling is left out; a need, a plan or another order goes along, if the reader does not stumble over it.
    private static bool IsCharge(SentenceReading sentence) =>
        sentence.Kind is SentenceKind.Blame or SentenceKind.Rhetorical or SentenceKind.Ultimatum or SentenceKind.Leading or SentenceKind.Tag or SentenceKind.Hint;

    // "Every day." and "No excuses." belong to the order before them; a short sentence of its own does not.
    private static bool IsFragment(SentenceReading sentence, List<Piece> pieces, WordClasses classes) =>
        sentence.Stance is not Stance.Asking && pieces.Count(piece => piece.IsWord) <= LongestFragment
        && (classes.Has("timestart", pieces[0]) || pieces[0].Key is "not" or "niet" || classes.Has("time", pieces[0]) || classes.IsPhrase("drop", PieceText.TrimMarks(pieces.ToArray())));

    private static bool IsThanks(SentenceReading sentence, List<Piece> pieces) =>
        sentence.Kind is SentenceKind.Recognise or SentenceKind.Acknowledge or SentenceKind.Social && pieces.Count(piece => piece.IsWord) <= 3;
}
