using InquiryBot.Language.Stances.Wordings;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Stances;

/// <summary>The working memory of one thread: buffers that stay, so that reading an ordinary message allocates the reading and nothing else.</summary>
internal sealed class ReadingDesk
{
    [ThreadStatic]
    private static ReadingDesk? t_ofThisThread;

    public static ReadingDesk OfThisThread => t_ofThisThread ??= new ReadingDesk();

    public PreparedMessage Message { get; } = new();

    /// <summary>For the messages that came before: the one being read stays where it is.</summary>
    public PreparedMessage Earlier { get; } = new();

    public SentenceWords Words { get; } = new();

    public FiredCues Fired { get; } = new(1024);

    public PatternHits Found { get; } = new();

    public WordingScan Scan { get; } = new();

    public KnownWordings Known { get; } = new();

    public AskedQuestion Asked { get; } = new();

    public List<SentenceDraft> Drafts { get; } = new(8);
}
