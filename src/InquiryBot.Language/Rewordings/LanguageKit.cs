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

    /// <summary>Takes the main telling apart, the widest way that works first; what it is only about comes last.</summary>
    public IEnumerable<Draft> Drafts(MessageReading reading, SentenceReading main)
    {
        var rules = new ScopeRules(_joint, Classes, (first, other) => Joins(reading, first, other), sentence => Restated(reading, sentence));
        Scope[] scopes = [.. Scope.Of(reading, main, rules)];
        foreach (var scope in scopes)
        {
            foreach (var draft in Of(scope, main.Kind, (body, address) => Tellings(main.Kind, body, address)))
                yield return draft;
        }

        // A topic alone is too little where other sentences say more.
        foreach (var scope in scopes.Where(scope => scope.Before.Count + scope.After.Count == 0))
        {
            foreach (var draft in Of(scope, main.Kind, (body, _) => _grammar.About(main.Kind, body) is { } about ? [about] : []))
                yield return draft;
        }
    }

    private bool Joins(MessageReading reading, SentenceReading main, SentenceReading other) =>
        _grammar.Joins(main.Kind, PieceReader.Read(main.Span.In(reading.Text)).ToArray(), other.Kind, PieceReader.Read(other.Span.In(reading.Text)).ToArray());

    // "Don't let them pile up" beside the main order becomes "I'd rather you didn't let them pile up".
    private string? Restated(MessageReading reading, SentenceReading sentence)
    {
        var pieces = PieceReader.Read(sentence.Span.In(reading.Text)).ToArray();
        var envelope = Opened(pieces);
        if (envelope.Prefix.Length > 0 || _tellings.Read(sentence.Kind, envelope.Body, Addresses.Of(pieces, "")) is not { Asides.Count: 0, Reason: null } telling)
            return null;
        var register = Register.Of(pieces, _grammar.Language == "en");
        return Frames.Restatements.Where(frame => frame.Fits(telling)).Select(frame => frame.Question.Fill(telling)).FirstOrDefault(text => text is not null) is { } said
            ? register.Voice(register.Start(said)) + "." : null;
    }

    private IEnumerable<Draft> Of(Scope scope, SentenceKind kind, Func<Piece[], Address, IEnumerable<Telling>> read)
    {
        var envelope = Opened(scope.Main);
        var address = Addresses.Of(scope.Main, envelope.Prefix);
        var register = Register.Of(scope.Main, _grammar.Language == "en");
        foreach (var telling in read(envelope.Body, address))
        {
            telling.WithTrait("along", telling.Asides.Count + scope.After.Count > 0 || telling.Reason is not null);
            telling.WithTrait("threat", kind is SentenceKind.Ultimatum);
            telling.Keep((slot, content) => _grammar.Carries(slot, PieceReader.Read(content).ToArray()));
            ActClass.Mark(telling, kind, scope.Main, address, Classes);
            var form = telling.Traits.Contains("many") && address is Address.One ? Address.Many : address;
            foreach (var forms in Frames.Forms)
                telling.With(forms[0], forms[(int)form]);
            yield return new Draft(scope, envelope, telling, register, Classes, _gap);
        }
    }

    private Envelope Opened(Piece[] pieces) => Envelope.Open(pieces, Classes, key => _grammar.IsVerb(key) || _tellings.Opens(key));

    private IEnumerable<Telling> Tellings(SentenceKind kind, Piece[] body, Address address)
    {
        if (_tellings.Read(kind, body, address) is { } telling)
            yield return telling;
        foreach (var outline in _tellings.Outlines(kind, body, address))
            yield return outline;
    }
}
