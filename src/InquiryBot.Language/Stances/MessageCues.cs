using InquiryBot.Language.Stances.Wordings;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Stances;

/// <summary>
/// The cues that fired in each sentence of a message. They are looked for once, before any sentence is judged, because a sentence is judged with a look at
/// its neighbours: "the build is red" beside "rerun it" makes either another thing.
/// </summary>
internal sealed class MessageCues
{
    private readonly List<FiredCue> _fired = new(128);
    private readonly List<Place> _places = new(8);

    /// <summary>Looks for the cues of all sentences. Afterwards the words on the desk are those of the last sentence.</summary>
    public void Fill(ReadingDesk desk)
    {
        _fired.Clear();
        _places.Clear();
        var sentences = desk.Message.Sentences;
        for (var i = 0; i < sentences.Length; i++)
        {
            _places.Add(default);
            if (sentences[i].Zone == SentenceZone.Own && desk.Packs.For(sentences[i].Language) is { } pack)
                FillOne(desk, i, pack);
        }
    }

    /// <summary>Looks for the cues of one sentence in a language.</summary>
    public void FillOne(ReadingDesk desk, int index, LanguagePack pack)
    {
        var first = _fired.Count;
        desk.Fire(desk.Message, desk.Message.Sentences[index], pack);
        _fired.AddRange(desk.Fired.All);
        _places[index] = new Place(first, _fired.Count, desk.Words.Facts, desk.Words.Mark, pack);
    }

    /// <summary>Lays the words and cues of one sentence on the desk.</summary>
    public void Load(ReadingDesk desk, int index, LanguagePack pack)
    {
        var place = _places[index];
        if (_places.Count > 1)
            SentenceShape.Fill(desk.Words, desk.Message, desk.Message.Sentences[index], pack);
        desk.Words.Facts = place.Facts;
        desk.Fired.Load(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_fired)[place.First..place.End]);
    }

    /// <summary>Adds the facts of a sentence to its wordings: what is learned besides the kinds, such as what is delicate, sees them there.</summary>
    public void AddFacts(int index, WordingScan scan)
    {
        var place = _places[index];
        for (var i = place.First; i < place.End; i++)
        {
            if (place.Pack!.Cues[_fired[i].Cue] is { Fact: >= 0 } fact)
                scan.AddAround(WordingShape.Fact, 0, fact.Hash);
        }
    }

    /// <summary>Adds what stands right before and right behind a sentence to its wordings.</summary>
    public void AddNeighbours(int index, WordingScan scan)
    {
        if (index > 0)
            Add(_places[index - 1], BesideSlot.Before, scan);
        if (index + 1 < _places.Count)
            Add(_places[index + 1], BesideSlot.Behind, scan);
    }

    private void Add(in Place neighbour, BesideSlot slot, WordingScan scan)
    {
        if (neighbour.Pack is not { } pack)
            return;
        for (var i = neighbour.First; i < neighbour.End; i++)
            scan.AddAround(WordingShape.Beside, (ulong)slot, pack.Cues[_fired[i].Cue].Hash);
        scan.AddAround(WordingShape.Beside, (ulong)slot + (ulong)BesideSlot.Mark, neighbour.Mark);
    }

    private readonly record struct Place(int First, int End, ulong Facts, ulong Mark, LanguagePack? Pack);
}

/// <summary>Where a neighbour stands, as the keys of wordings have it.</summary>
internal enum BesideSlot : ulong
{
    Before = 1,
    Behind = 2,

    /// <summary>Added for the mark that ends the neighbour instead of a cue in it.</summary>
    Mark = 4,
}
