using InquiryBot.Language.Stances;
using InquiryBot.Language.Stances.Wordings;

namespace InquiryBot.Language.Evaluation;

/// <summary>What each wording looked like where it was met first, for people who read the data. Keys are hashes: without a gloss nobody knows what they stand for.</summary>
internal sealed class WordingGlosses
{
    private static readonly EarlierSlot[] CueSlots = [EarlierSlot.LastCue, EarlierSlot.EarlierCue, EarlierSlot.OwnCue];
    private static readonly EarlierSlot[] WordSlots = [EarlierSlot.LastWord, EarlierSlot.Word, EarlierSlot.LastOpening];

    private readonly Dictionary<ulong, string> _glosses = [];
    private readonly HashSet<ulong> _words = [];

    /// <param name="packs">Their cues can stand in a sentence, beside it and before its message.</param>
    public WordingGlosses(params LanguagePack[] packs)
    {
        foreach (var cue in packs.SelectMany(pack => pack.Cues))
        {
            Name(WordingShape.Fact, 0, cue.Hash, "fact " + cue.Name);
            Name(WordingShape.Beside, (ulong)BesideSlot.Before, cue.Hash, "beside before: " + cue.Name);
            Name(WordingShape.Beside, (ulong)BesideSlot.Behind, cue.Hash, "beside behind: " + cue.Name);
            foreach (var slot in CueSlots)
                Name(WordingShape.Earlier, (ulong)slot, cue.Hash, $"earlier {slot}: {cue.Name}");
        }
    }

    public string Of(ulong key) => _glosses.GetValueOrDefault(key, "(around)");

    /// <summary>Notes the wordings of the sentence on the desk.</summary>
    public void Note(ReadingDesk desk)
    {
        var text = desk.Message.Text;
        foreach (ref readonly var wording in desk.Scan.Found)
        {
            if (wording.End > wording.First && !_glosses.ContainsKey(wording.Key))
                _glosses.Add(wording.Key, $"{wording.Shape.ToString().ToLowerInvariant()} {desk.Words.SpanOf(wording.First, wording.End).In(text).ToString().ReplaceLineEndings(" ")}");
        }
        for (var i = 0; i < desk.Words.Count; i++)
        {
            if (!_words.Add(desk.Words.HashOf(i)))
                continue;
            var word = desk.Words.SpanOf(i, i + 1).In(text).ToString();
            foreach (var slot in WordSlots)
                Name(WordingShape.Earlier, (ulong)slot, desk.Words.HashOf(i), $"earlier {slot}: {word}");
        }
    }

    private void Name(WordingShape shape, ulong slot, ulong item, string gloss) => _glosses.TryAdd(WordingScan.KeyAround(shape, slot, item), gloss);
}
