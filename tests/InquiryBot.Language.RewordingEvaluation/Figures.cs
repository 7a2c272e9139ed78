using System.Globalization;
using InquiryBot.Language.Rewordings;
using InquiryBot.Language.Rewordings.Analysis;
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
            Check(example, rewording, reader);
        _doubles += Doubles(offer.Rewordings);
    }

    public string Row() => string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {_examples} | {Share(_offers)} | {Share(_different)} | {Share(_prompts)} | {_rewordings} | {_lost} | {_failed} | {_doubles} | {Average():0.00} | {_notRead} |");

    private void Check(Example example, Rewording rewording, MessageReader reader)
    {
        _rewordings++;
        var text = rewording.Text;
        var words = LanguageKit.For(example.Language)!.Classes;
        var kept = PieceReader.Read(text).Select(piece => piece.Key).ToHashSet(StringComparer.Ordinal);
        // What is quoted is somebody else's and is not repeated.
        var own = string.Join('\n', example.Text.Split('\n').Where(line => !line.StartsWith('>')));
        var leftOut = LeftOut(example.Read(reader, out _), rewording, kept, words);
        var lost = MustKeep.Of(PieceReader.Read(own), words).Where(fact => !kept.Contains(fact) && !leftOut.Contains(fact)).ToArray();
        _lost += lost.Length > 0 ? 1 : 0;
        if (lost.Length > 0)
            Console.Error.WriteLine($"lost {string.Join(", ", lost)}: {example.Text.ReplaceLineEndings(" / ")} -> {text.ReplaceLineEndings(" / ")}");
        var again = reader.Read(text);
        var asks = again.Action is MessageAction.Silent or MessageAction.Appreciate && again.Sentences.Any(sentence => sentence.Stance is Stance.Asking);
        _failed += asks ? 0 : 1;
        _lengthRatios.Add((double)text.Split(' ').Length / example.Text.Split(' ').Length);
    }

    // A threat is left out on purpose; what stands only in it, or in a quotation, is not lost.
    private static HashSet<string> LeftOut(MessageReading reading, Rewording rewording, HashSet<string> kept, WordClasses classes)
    {
        var frame = LanguageKit.For(reading.Main!.Language)!.Frames.All.First(frame => frame.Id == rewording.Frame);
        var carried = kept.Where(word => !frame.Says(word)).ToHashSet(StringComparer.Ordinal);
        var leftOut = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in reading.Sentences)
        {
            var pieces = PieceReader.Read(sentence.Span.In(reading.Text));
            if (sentence.Kind is SentenceKind.Quoted)
                leftOut.UnionWith(pieces.Select(piece => piece.Key));
            else if (sentence.Kind is SentenceKind.Ultimatum && sentence.Span == reading.Main.Span)
                leftOut.UnionWith(pieces.Skip(Threat.Start(pieces, carried, classes)).Select(piece => piece.Key));
        }

        return leftOut;
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
