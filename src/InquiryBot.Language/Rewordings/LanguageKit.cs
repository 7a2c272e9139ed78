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
        Scope[] scopes = [.. Scope.Of(reading, main, _joint, _grammar.Classes, Joins, sentence => Restated(reading, sentence))];
        foreach (var scope in scopes)
        {
            if (Of(scope, (body, address) => _tellings.Read(main.Kind, body, address)) is { } draft)
                yield return draft;
        }

        // A topic alone is too little where other sentences say more.
        foreach (var scope in scopes.Where(scope => scope.Before.Count + scope.After.Count == 0))
        {
            if (Of(scope, (body, _) => _grammar.About(main.Kind, body)) is { } draft)
                yield return draft;
        }
    }

    private bool Joins(string key) => _grammar.IsVerb(key) || _grammar.Classes.Has("filler", key) || _grammar.Classes.Has("skip", key);

    // "Don't let them pile up" beside the main order becomes "I'd rather you didn't let them pile up".
    private string? Restated(MessageReading reading, SentenceReading sentence)
    {
        var pieces = PieceReader.Read(sentence.Span.In(reading.Text)).ToArray();
        var envelope = Envelope.Open(pieces, _grammar.Classes, key => _grammar.IsVerb(key) || _tellings.Opens(key));
        if (envelope.Prefix.Length > 0 || _tellings.Read(sentence.Kind, envelope.Body, Addresses.Of(pieces, "")) is not { Asides.Count: 0, Reason: null } telling)
            return null;
        var register = Register.Of(pieces, _grammar.Language == "en");
        return Frames.Restatements.Where(frame => frame.Fits(telling)).Select(frame => frame.Question.Fill(telling)).FirstOrDefault(text => text is not null) is { } said
            ? register.Voice(register.Start(said)) + "." : null;
    }

    private Draft? Of(Scope scope, Func<Piece[], Address, Telling?> read)
    {
        var envelope = Envelope.Open(scope.Main, _grammar.Classes, key => _grammar.IsVerb(key) || _tellings.Opens(key));
        var address = Addresses.Of(scope.Main, envelope.Prefix);
        if (read(envelope.Body, address) is not { } telling)
            return null;
        telling.WithTrait("along", telling.Asides.Count + scope.After.Count > 0 || telling.Reason is not null);
        foreach (var form in Frames.Forms)
            telling.With(form[0], form[(int)address]);
        return new Draft(scope, envelope, telling, Register.Of(scope.Main, _grammar.Language == "en"), _grammar.Classes, _gap);
    }
}
