using InquiryBot.Language.Stances.Wordings;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Stances;

/// <summary>The working memory of one thread: buffers that stay, so that reading an ordinary message allocates the reading and nothing else.</summary>
internal sealed class ReadingDesk
{
    [ThreadStatic]
    private static ReadingDesk? t_ofThisThread;

    public static ReadingDesk OfThisThread => t_ofThisThread ??= new ReadingDesk();

    /// <summary>The languages of the reader at work.</summary>
    public LanguagePacks Packs { get; private set; } = LanguagePacks.Shared;

    public PreparedMessage Message { get; } = new();

    /// <summary>For the messages that came before: the one being read stays where it is.</summary>
    public PreparedMessage Earlier { get; } = new();

    public SentenceWords Words { get; } = new();

    /// <summary>The cues of all sentences of the message; <see cref="Fired"/> has those of one.</summary>
    public MessageCues Cues { get; } = new();

    public FiredCues Fired { get; } = new(1024);

    public PatternHits Found { get; } = new();

    public WordingScan Scan { get; } = new();

    public KnownWordings Known { get; } = new();

    public EarlierScan Said { get; } = new();

    public AskedQuestion Asked { get; } = new();

    public List<SentenceDraft> Drafts { get; } = new(8);

    /// <summary>Lays a message out: its sentences, their cues, and what was said before.</summary>
    public void Lay(string text, MessageContext context, MessageLanguage? language, LanguagePacks packs)
    {
        Packs = packs;
        Drafts.Clear();
        MessagePreparer.Prepare(text, Message, language);
        Said.Fill(context, this);
        Cues.Fill(this);
    }

    /// <summary>Reads the words of a sentence and fires its cues.</summary>
    public void Fire(PreparedMessage message, in Sentence sentence, LanguagePack pack)
    {
        Fired.Clear();
        SentenceShape.Fill(Words, message, sentence, pack);
        pack.Matcher.Match(Words, Fired, Found);
    }
}
