using InquiryBot.Language.Stances.Wordings;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Stances;

/// <summary>Everything the reader knows about one language, read from its data files: words, cues, weights.</summary>
internal sealed class LanguagePack
{
    public const string WeightsFile = "weights.txt";

    public const string WordingCuesFile = "wording.cues";

    public static readonly IReadOnlyList<string> CueFiles = ["facts.cues", "telling.orders.cues", "telling.questions.cues", "telling.advice.cues", "asking.cues", "other.cues"];

    private static readonly Lazy<LanguagePack> LazyEnglish = new(() => new LanguagePack("en", learned: true));
    private static readonly Lazy<LanguagePack> LazyDutch = new(() => new LanguagePack("nl", learned: true));

    private readonly WordNumbers _facts = new();
    private readonly (ulong Bit, SentenceFlags Flag)[] _flags;
    private readonly List<Cue> _wordingCues = [];
    private readonly string[] _cueIds, _wordingIds;
    private const string SingleCheckCue = "leading.check";

    private readonly ulong _seeks, _asksPlan, _asksOpenly, _aside;

    /// <param name="code">The folder of the language, for example <c>en</c>.</param>
    /// <param name="learned">Whether to weigh with the learned weights, or with the strengths the cues were written with.</param>
    public LanguagePack(string code, bool learned)
    {
        Code = code;
        var classes = new WordClasses();
        classes.Read($"{code}/words.txt");
        classes.Read($"{code}/verbs.txt");
        classes.Read($"{code}/parts.txt");
        classes.Read($"{code}/tags.txt");
        var cues = new List<Cue>();
        foreach (var file in CueFiles)
            new CueFile(code, file, cues).Read();
        NumberPatterns(cues);
        SingleCheck = cues.FindIndex(cue => cue.Name == SingleCheckCue);
        Cues = cues;
        new CueFile(code, WordingCuesFile, _wordingCues).Read();
        Classes = classes;
        (_cueIds, _wordingIds) = (IdsOf(cues), IdsOf(_wordingCues));
        NameFacts();
        Words = new WordSets(classes);
        Marks = new WordMarks(Words);
        var parser = new PatternParser(Words, _facts);
        var patterns = cues.SelectMany(cue => cue.Patterns.Select((text, number) => parser.Parse(cue.FirstPattern + number, cue, text))).ToArray();
        Words.Freeze();
        Tags = new WordTags(classes, Words, Marks);
        Patterns = patterns;
        Matcher = new CueMatcher(new CueIndex(patterns, Words), Words, patterns, cues);
        Model = learned ? new LearnedWeights($"{code}/{WeightsFile}", cues, WordingFile.Read(code)).Read() : KindModel.Unlearned(cues);
        (_seeks, _asksPlan, _asksOpenly, _aside) = (BitOf("seeks"), BitOf("asks-plan"), BitOf("wh-first"), BitOf("aside"));
        _flags = FlagsByBit();
    }

    public static LanguagePack English => LazyEnglish.Value;

    public static LanguagePack Dutch => LazyDutch.Value;

    public string Code { get; }

    public IReadOnlyList<Cue> Cues { get; }

    /// <summary>What stands for learned wordings as evidence, one for each <see cref="WordingManner"/>, in its order.</summary>
    public IReadOnlyList<Cue> WordingCues => _wordingCues;

    /// <summary>The id of a cue, kept apart from all else about it, for evidence asks for nothing else.</summary>
    public string IdOf(int cue) => _cueIds[cue];

    /// <summary>The id of what stands for the learned wordings of a manner.</summary>
    public string IdOf(WordingManner manner) => _wordingIds[(int)manner];

    /// <summary>The cue of a mild, single check, or -1.</summary>
    public int SingleCheck { get; }

    public WordClasses Classes { get; }

    public WordSets Words { get; }

    public WordMarks Marks { get; }

    public WordTags Tags { get; }

    /// <summary>The patterns of the cues, in the order of their ids.</summary>
    public IReadOnlyList<Pattern> Patterns { get; }

    public CueMatcher Matcher { get; }

    public KindModel Model { get; private set; }

    /// <summary>Reads both languages in the background. What is wrong with the data is said to whoever asks for the language.</summary>
    public static void ReadAhead()
    {
        if (!LazyDutch.IsValueCreated)
            ThreadPool.UnsafeQueueUserWorkItem(static _ => ReadBoth(), null);
    }

    /// <summary>The same language with another weighing, as training tries them out.</summary>
    public LanguagePack With(KindModel model)
    {
        var other = (LanguagePack)MemberwiseClone();
        other.Model = model;
        return other;
    }

    public SentenceFlags FlagsOf(ulong facts)
    {
        var flags = SentenceFlags.None;
        foreach (var (bit, flag) in _flags)
        {
            if ((facts & bit) != 0)
                flags |= flag;
        }
        return flags;
    }

    /// <summary>What a sentence with these facts asks of the others; the last thing said may ask in any open way.</summary>
    public Sought SoughtBy(ulong facts, bool isLast) =>
        (facts & _asksPlan) != 0 ? Sought.Plans
        : (facts & _seeks) != 0 || (isLast && (facts & _asksOpenly) != 0) ? Sought.Instruction : Sought.Nothing;

    /// <summary>Whether a sentence with these facts begins with a question word.</summary>
    public bool AsksOpenly(ulong facts) => (facts & _asksOpenly) != 0;

    /// <summary>Whether a sentence with these facts turns to something else.</summary>
    public bool IsAside(ulong facts) => (facts & _aside) != 0;

    private static void ReadBoth()
    {
        try
        {
            _ = (LazyEnglish.Value, LazyDutch.Value);
        }
        catch (Exception fault) when (fault is LanguageFaultException or FormatException)
        {
            // A Lazy keeps its fault: the next one who asks gets it.
        }
    }

    private static string[] IdsOf(List<Cue> cues) => [.. cues.Select(cue => cue.Id)];

    private static void NumberPatterns(List<Cue> cues)
    {
        var next = 0;
        foreach (var cue in cues)
        {
            cue.FirstPattern = next;
            next += cue.Patterns.Count;
        }
    }

    private ulong BitOf(string fact) =>
        _facts.TryGet(fact, out var bit) ? 1UL << bit : throw new FormatException($"INQ2002: no cue of {Code} states the fact '{fact}', which the reader asks for");

    private (ulong Bit, SentenceFlags Flag)[] FlagsByBit()
    {
        var flags = new (ulong Bit, SentenceFlags Flag)[Facts.Flags.Length];
        var count = 0;
        foreach (var (name, flag) in Facts.Flags)
        {
            if (_facts.TryGet(name, out var bit))
                flags[count++] = (1UL << bit, flag);
        }
        return flags[..count];
    }

    private void NameFacts()
    {
        for (var i = 0; i < Facts.Shapes.Length; i++)
            _facts.TryAdd(Facts.Shapes[i], i);
        foreach (var cue in Cues.Where(cue => cue.Fact >= 0))
            _facts.TryAdd(cue.Name, cue.Fact);
    }
}
