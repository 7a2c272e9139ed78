using System.Globalization;
using System.Text;
using InquiryBot.Language.Stances;

namespace InquiryBot.Language.Evaluation;

/// <summary>Everything that fired in a text, also what spoke for kinds that lost: for whoever mends the cues.</summary>
internal static class Explanation
{
    private const int LikeliestKinds = 4;

    public static string Of(string text)
    {
        var desk = new ReadingDesk();
        desk.Lay(text, MessageContext.None, language: null, LanguagePacks.Shared);
        var lines = new StringBuilder();
        for (var i = 0; i < desk.Message.Sentences.Length; i++)
        {
            var sentence = desk.Message.Sentences[i];
            if (LanguagePacks.Shared.For(sentence.Language) is { } pack)
                lines.AppendLine(OfSentence(desk, i, pack));
            else
                lines.AppendLine(CultureInfo.InvariantCulture, $"{sentence.Zone} {sentence.Language}");
        }
        return lines.ToString();
    }

    private static string OfSentence(ReadingDesk desk, int index, LanguagePack pack)
    {
        var probabilities = new double[KindModel.Kinds];
        SentenceJudge.Weigh(desk, index, pack, probabilities);
        var cues = desk.Fired.All.ToArray().Select(fired => pack.Cues[fired.Cue].Name);
        var kinds = SentenceKinds.All.OrderByDescending(kind => probabilities[(int)kind]).Take(LikeliestKinds)
            .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Id()} {probabilities[(int)kind]:0.00}"));
        return string.Join(", ", kinds) + " <- " + string.Join(" ", cues);
    }
}
