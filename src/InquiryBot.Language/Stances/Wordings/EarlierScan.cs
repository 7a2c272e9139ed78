using InquiryBot.Language.Text;

namespace InquiryBot.Language.Stances.Wordings;

/// <summary>
/// What was said before a message, as wordings of the shape <see cref="WordingShape.Earlier"/>: the words, the opening and the cues of the last message of
/// somebody else, the cues of those before it and of the author's own last one, and what was asked for. They are learned like all wordings: "how do I …"
/// speaks for an instruction behind it being its answer.
/// </summary>
internal sealed class EarlierScan
{
    private const int MessagesThatCount = 5;
    private const int OthersThatCount = 3;
    private const int WordsAtMost = 60;
    private const int SinceAtMost = 4;

    private readonly HashSet<(EarlierSlot, ulong)> _seen = [];
    private readonly List<(EarlierSlot Slot, ulong Item)> _found = new(256);

    /// <summary>Looks at what was said before; nothing is found when the message stands alone.</summary>
    public void Fill(MessageContext context, ReadingDesk desk)
    {
        _seen.Clear();
        _found.Clear();
        desk.Asked.Find(context, desk);
        if (context.Earlier.Count == 0)
            return;
        int others = 0, own = 0;
        for (var i = context.Earlier.Count - 1; i >= Math.Max(0, context.Earlier.Count - MessagesThatCount); i--)
        {
            var earlier = context.Earlier[i];
            if (earlier.FromSameAuthor == true)
            {
                if (own++ == 0)
                    Read(earlier.Text, EarlierSlot.OwnCue, desk);
            }
            else if (others++ < OthersThatCount)
                Read(earlier.Text, others == 1 ? EarlierSlot.LastCue : EarlierSlot.EarlierCue, desk);
        }
        Add(EarlierSlot.Turn, context.Earlier[^1].FromSameAuthor == true ? 1UL : 0);
        if (desk.Asked.Sought != Sought.Nothing)
            Add(EarlierSlot.Asked, ((ulong)desk.Asked.Sought * (SinceAtMost + 1)) + (ulong)Math.Min(desk.Asked.Since, SinceAtMost));
    }

    /// <summary>Adds what was found to the wordings of a sentence.</summary>
    public void AddTo(WordingScan scan)
    {
        foreach (var (slot, item) in _found)
            scan.AddAround(WordingShape.Earlier, (ulong)slot, item);
    }

    private void Read(string text, EarlierSlot slot, ReadingDesk desk)
    {
        MessagePreparer.Prepare(text, desk.Earlier);
        foreach (ref readonly var sentence in desk.Earlier.Sentences)
        {
            if (sentence.Zone != SentenceZone.Own || desk.Packs.For(sentence.Language) is not { } pack)
                continue;
            desk.Fire(desk.Earlier, sentence, pack);
            foreach (ref readonly var fired in desk.Fired.All)
                Add(slot, pack.Cues[fired.Cue].Hash);
            if (slot != EarlierSlot.OwnCue)
                AddWords(desk.Words, isLast: slot == EarlierSlot.LastCue);
        }
    }

    private void AddWords(SentenceWords words, bool isLast)
    {
        var end = Math.Min(words.Count, WordsAtMost);
        for (var i = 0; i < end; i++)
        {
            Add(EarlierSlot.Word, words.HashOf(i));
            if (isLast)
                Add(EarlierSlot.LastWord, words.HashOf(i));
        }
        if (!isLast || words.Start >= end)
            return;
        Add(EarlierSlot.LastMark, words.Mark);
        var opening = words.HashOf(words.Start);
        Add(EarlierSlot.LastOpening, opening);
        if (words.Start + 1 < end)
            Add(EarlierSlot.LastOpening, WordingKey.Add(opening, words.HashOf(words.Start + 1)));
    }

    private void Add(EarlierSlot slot, ulong item)
    {
        if (_found.Count < WordingScan.RoomAround && _seen.Add((slot, item)))
            _found.Add((slot, item));
    }
}

/// <summary>What a thing before the message is, as the keys of wordings have it.</summary>
internal enum EarlierSlot : ulong
{
    /// <summary>A word of the last message of somebody else.</summary>
    LastWord = 1,

    /// <summary>How a sentence of that message opens.</summary>
    LastOpening,

    /// <summary>The mark that ends a sentence of that message.</summary>
    LastMark,

    /// <summary>A cue in that message.</summary>
    LastCue,

    /// <summary>A cue in one of the messages of others before it.</summary>
    EarlierCue,

    /// <summary>A cue in the last message of the author.</summary>
    OwnCue,

    /// <summary>A word of any message of others that counts.</summary>
    Word,

    /// <summary>What was asked for, and how many messages ago.</summary>
    Asked,

    /// <summary>Whether the author goes on or somebody else has spoken.</summary>
    Turn,
}
