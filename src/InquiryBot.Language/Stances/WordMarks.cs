using InquiryBot.Language.Text;

namespace InquiryBot.Language.Stances;

/// <summary>The word ids of what is no word: numbers, names, links, marks. Patterns write them between angle brackets.</summary>
internal sealed class WordMarks
{
    private readonly WordSets _words;
    private readonly int _number, _name, _mention, _everyone, _link, _email, _file, _code, _quote, _comma, _colon, _dash, _dots, _bracket, _bullet, _picture;

    public WordMarks(WordSets words)
    {
        _words = words;
        _number = Id("<number>");
        _name = Id("<Name>");
        _mention = Id("<mention>");
        _everyone = Id("<everyone>");
        _link = Id("<link>");
        _email = Id("<email>");
        _file = Id("<file>");
        _code = Id("<code>");
        _quote = Id("<quote>");
        _comma = Id("<,>");
        _colon = Id("<:>");
        _dash = Id("<->");
        _dots = Id("<...>");
        _bracket = Id("<(>");
        _bullet = Id("<*>");
        LeadIn = words.Of("@leadin");
        Joiner = words.Of("@joiner");
        _picture = words.Of("@picture");
    }

    /// <summary>The set of words that are passed over before a sentence begins.</summary>
    public int LeadIn { get; }

    /// <summary>The set of words and marks after which a clause begins.</summary>
    public int Joiner { get; }

    public int Quote => _quote;

    public int Name => _name;

    public bool IsName(int word) => word == _name || word == _mention || word == _everyone;

    public bool IsAddress(int word) => word == _mention || word == _everyone;

    public bool IsPicture(int word) => _words.Has(word, _picture);

    public bool IsPause(int word) => word == _comma || word == _colon || word == _dash || word == _dots;

    public bool IsCommaOrColon(int word) => word == _comma || word == _colon || word == _dash;

    /// <summary>The id of a token, or -1 when it says nothing to the cues.</summary>
    /// <param name="token">The token.</param>
    /// <param name="form">Its normalised spelling.</param>
    /// <param name="hash">The hash of that spelling.</param>
    public int Of(in Token token, ReadOnlySpan<char> form, ulong hash) => token.Kind switch
    {
        TokenKind.Word => WordId(token, form, hash),
        TokenKind.Emoji or TokenKind.Symbol => Known(_words.Find(form)),
        TokenKind.Number => _words.Find(form) is var known && known != WordSets.Unknown ? known : _number,
        TokenKind.Mention => token.Has(TokenFlags.Everyone) ? _everyone : _mention,
        TokenKind.Url => _link,
        TokenKind.Email => _email,
        TokenKind.File => _file,
        TokenKind.Code => _code,
        TokenKind.Punctuation => Mark(form),
        _ => -1,
    };

    private static int Known(int word) => word == WordSets.Unknown ? -1 : word;

    private int WordId(in Token token, ReadOnlySpan<char> form, ulong hash)
    {
        var word = form.Contains('\'') && _words.Find(form) is var known && known != WordSets.Unknown ? known : _words.Find(hash);
        return word == WordSets.Unknown && token.Has(TokenFlags.Capitalised) ? _name : word;
    }

    private int Mark(ReadOnlySpan<char> form) => form switch
    {
        "," => _comma,
        ":" or ";" => _colon,
        "-" => _dash,
        "…" => _dots,
        "(" => _bracket,
        "*" => _bullet,
        _ => -1,
    };

    private int Id(string mark) => _words.MembersOf(_words.Of(mark))[0];
}
