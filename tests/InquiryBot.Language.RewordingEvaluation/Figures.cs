using System.Globalization;
using InquiryBot.Language.Rewordings;
using InquiryBot.Language.Rewordings.Guard;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.RewordingEvaluation;

/// <summary>What is counted over a set of examples.</summary>
internal sealed class Figures(string name)
{
    private readonly List<double> _lengthRatios = [];

    private int _examples, _offers, _different, _prompts, _rewordings, _lost, _failed, _doubles, _notRead;

    /// <summary>Rewords one example and checks what came out again, from outside.</summary>
    public void Count(Example example, MessageReader reader, Reworder reworder, AuthorAnswer answer)
    {
        var offer = reworder.Reword(example.Read(reader, out var heard), answer);
        _notRead += heard ? 0 : 1;
        _examples++;
        _offers += offer.Rewordings.Count >= 2 ? 1 : 0;
        _different += offer.Rewordings.Select(rewording => rewording.Move).Distinct().Count() >= 2 ? 1 : 0;
        _prompts += offer.Prompts.Count > 0 ? 1 : 0;
        foreach (var rewording in offer.Rewordings)
            Check(example, rewording.Text, reader);
        _doubles += Doubles(offer.Rewordings);
    }

    public string Row() => string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {_examples} | {Share(_offers)} | {Share(_different)} | {Share(_prompts)} | {_rewordings} | {_lost} | {_failed} | {_doubles} | {Average():0.00} | {_notRead} |");

    private void Check(Example example, string text, MessageReader reader)
    {
        _rewordings++;
        var words = LanguageKit.For(example.Language)!.Classes;
        var kept = PieceReader.Read(text).Select(piece => piece.Key).ToHashSet(StringComparer.Ordinal);
        // A quoted line is somebody else's and is not repeated.
        var own = string.Join('\n', example.Text.Split('\n').Where(line => !line.StartsWith('>')));
        _lost += MustKeep.Of(PieceReader.Read(own), words).All(kept.Contains) ? 0 : 1;
        var again = reader.Read(text);
        var asks = again.Action is MessageAction.Silent or MessageAction.Appreciate && again.Sentences.Any(sentence => sentence.Stance is Stance.Asking);
        _failed += asks ? 0 : 1;
        _lengthRatios.Add((double)text.Split(' ').Length / example.Text.Split(' ').Length);
    }

    // Two alternatives whose questions share four words in five are a paraphrase, not a choice.
    private static int Doubles(IReadOnlyList<Rewording> rewordings)
    {
        var doubles = 0;
        for (var first = 0; first < rewordings.Count; first++)
        {
            for (var second = first + 1; second < rewordings.Count; second++)
                doubles += Overlap(rewordings[first].Text, rewordings[second].Text) > 0.8 ? 1 : 0;
        }

        return doubles;
    }

    private static double Overlap(string one, string other)
    {
        var words = one.ToLowerInvariant().Split(' ').ToHashSet(StringComparer.Ordinal);
        var others = other.ToLowerInvariant().Split(' ').ToHashSet(StringComparer.Ordinal);
        return (double)words.Intersect(others).Count() / words.Union(others).Count();
    }

    private string Share(int count) => string.Create(CultureInfo.InvariantCulture, $"{(_examples == 0 ? 0 : 100.0 * count / _examples):0.0} %");

    private double Average() => _lengthRatios.Count == 0 ? 0 : _lengthRatios.Average();
}
