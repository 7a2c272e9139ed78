using InquiryBot.Language.Rewordings.Analysis;
using InquiryBot.Language.Rewordings.Analysis.Dutch;
using InquiryBot.Language.Rewordings.Analysis.English;
using InquiryBot.Language.Rewordings.Drafts;
using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Pieces;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Rewordings;

/// <summary>All that rewording knows of one language.</summary>
internal sealed class LanguageKit
{
    private static readonly Lazy<LanguageKit> English = new(() => new LanguageKit(new EnglishGrammar(), "and", "because …"));
    private static readonly Lazy<LanguageKit> Dutch = new(() => new LanguageKit(new DutchGrammar(), "en", "omdat …"));

    private readonly Grammar _grammar;
    private readonly TellingReader _tellings;
    private readonly string _joint;
    private readonly string _gap;

    private LanguageKit(Grammar grammar, string joint, string gap)
    {
        _grammar = grammar;
        _joint = joint;
        _gap = gap;
        _tellings = new TellingReader(grammar);
        Frames = new FrameBook(grammar.Language);
        Prompts = System.Text.Json.JsonSerializer.Deserialize<string[]>(LanguageFile.Open(grammar.Language, "prompts.json"))!;
    }

    public FrameBook Frames { get; }

    public WordClasses Classes => _grammar.Classes;

    public IReadOnlyList<string> Prompts { get; }

    public string Language => _grammar.Language;

    public static LanguageKit? For(MessageLanguage language) => language switch
    {
        MessageLanguage.English => English.Value,
        MessageLanguage.Dutch => Dutch.Value,
        _ => null,
    };

    /// <summary>Takes the main telling apart, the widest way that works first.</summary>
    public IEnumerable<Draft> Drafts(MessageReading reading, SentenceReading main)
    {
        foreach (var scope in Scope.Of(reading, main, _joint, _grammar.Classes))
        {
            var envelope = Envelope.Open(scope.Main, _grammar.Classes, key => _grammar.IsVerb(key) || _tellings.Opens(key));
            var address = Addresses.Of(scope.Main, envelope.Prefix);
            var register = Register.Of(scope.Main, _grammar.Language == "en");
            foreach (var telling in Tellings(main.Kind, envelope.Body, address))
            {
                telling.WithTrait("along", telling.Asides.Count + scope.After.Count > 0 || telling.Reason is not null);
                var form = telling.Traits.Contains("many") && address is Address.One ? Address.Many : address;
                foreach (var forms in Frames.Forms)
                    telling.With(forms[0], forms[(int)form]);
                yield return new Draft(scope, envelope, telling, register, _grammar.Classes, _gap);
            }
        }
    }

    private IEnumerable<Telling> Tellings(SentenceKind kind, Piece[] body, Address address)
    {
        if (_tellings.Read(kind, body, address) is { } telling)
            yield return telling;
        foreach (var outline in _tellings.Outlines(kind, body, address))
            yield return outline;
    }
}
