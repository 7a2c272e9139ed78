namespace InquiryBot.Language.Text.Markup;

/// <summary>
/// A message without its markup, and where every character of it came from. What markup stands for as a whole (a mention, a code block, a
/// border between blocks) is one character here, with a <see cref="Mark"/> that says what it is.
/// </summary>
internal sealed class CleanText
{
    /// <summary>Stands for a whole construct.</summary>
    public const char ObjectSign = '\uFFFC';

    /// <summary>Stands for a border between lines, paragraphs, list items or cells.</summary>
    public const char BreakSign = '\n';

    /// <summary>A markup sign that was understood: passed over.</summary>
    public const char IgnoredSign = '\uFDD0';

    /// <summary>Struck text begins.</summary>
    public const char StrikeSign = '\uFDD1';

    /// <summary>Struck text ends.</summary>
    public const char StrikeEndSign = '\uFDD2';

    private readonly GrowingBuffer<char> _chars = new(1024);
    private readonly GrowingBuffer<Stretch> _stretches = new(32);
    private readonly GrowingBuffer<Mark> _marks = new(32);

    public ReadOnlySpan<char> Chars => _chars.Items;

    public ReadOnlySpan<Stretch> Stretches => _stretches.Items;

    /// <summary>What the object and break signs stand for, in order.</summary>
    public ReadOnlySpan<Mark> Marks => _marks.Items;

    public int Length => _chars.Count;

    /// <summary>Characters that were looked at ahead of the reading: a measure of work that must stay within a few times the length.</summary>
    public long LookedAhead { get; private set; }

    public void Clear()
    {
        _chars.Clear();
        _stretches.Clear();
        _marks.Clear();
        LookedAhead = 0;
    }

    /// <summary>Counts a look ahead, and hands its result on.</summary>
    /// <param name="found">How far the sign looked for was; negative when it was not there.</param>
    /// <param name="room">How far was looked at most.</param>
    public int Looked(int found, int room)
    {
        LookedAhead += found < 0 ? room : found + 1;
        return found;
    }

    /// <summary>Copies characters that stand for themselves.</summary>
    public void Copy(string text, int start, int end)
    {
        if (end <= start)
            return;
        var count = _stretches.Count;
        if (count > 0 && _stretches[count - 1] is { Replaced: false } last && last.End == start)
            _stretches[count - 1] = last with { End = end };
        else
            _stretches.Add(new(_chars.Count, start, end, Replaced: false));
        text.AsSpan(start, end - start).CopyTo(_chars.Extend(end - start));
    }

    /// <summary>Puts one character in place of a stretch of the original, such as an entity.</summary>
    public void Replace(char by, int start, int end)
    {
        _stretches.Add(new(_chars.Count, start, end, Replaced: true));
        _chars.Add(by);
    }

    /// <summary>Puts the sign for a whole construct in place of a stretch of the original.</summary>
    public void Put(in Mark mark)
    {
        _marks.Add(mark with { Clean = _chars.Count });
        Replace(mark.Kind == MarkKind.Break ? BreakSign : ObjectSign, mark.Start, mark.End);
    }

    /// <summary>Changes a character that was put with <see cref="Replace"/>, once it is known what it was.</summary>
    public void Correct(int clean, char by) => _chars[clean] = by;
}

/// <summary>A run of clean characters and the original it stands for.</summary>
/// <param name="Clean">Its first clean character.</param>
/// <param name="Start">Where the original begins.</param>
/// <param name="End">Where the original ends.</param>
/// <param name="Replaced">One clean character for the whole original; otherwise one for one.</param>
internal readonly record struct Stretch(int Clean, int Start, int End, bool Replaced);

/// <summary>What an object or break sign stands for.</summary>
internal enum MarkKind : byte
{
    Break,
    Mention,
    Link,
    Email,
    Code,
    Emoji,
}

/// <summary>A whole construct of the original.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the original.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Label">The part of the original that names it: a label, the code itself, an id.</param>
/// <param name="Flags">Flags for its token.</param>
/// <param name="Zone">For a break: whose words the next line holds.</param>
/// <param name="Clean">The sign's place; filled in when it is put.</param>
internal readonly record struct Mark(
    MarkKind Kind,
    int Start,
    int End,
    TextSpan Label = default,
    TokenFlags Flags = TokenFlags.None,
    SentenceZone Zone = SentenceZone.Own,
    int Clean = 0);
