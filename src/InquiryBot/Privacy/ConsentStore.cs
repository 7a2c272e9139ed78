using InquiryBot.Language.Text;
using InquiryBot.Storage;

namespace InquiryBot.Privacy;

/// <summary>
/// Keeps people's choices under their pseudonyms. Each choice is written alone, so that "stop" said in the same moment as something else is never lost.
/// </summary>
internal sealed class ConsentStore(Database database, TimeProvider clock)
{
    /// <summary>A person's choices; <see cref="Consent.None"/> for somebody new.</summary>
    public async Task<Consent> OfAsync(string person, CancellationToken cancellationToken) =>
        await database.QueryFirstAsync(
            $"select consent, paused_until, language from people where person = {person}",
            row => new Consent(row.Choice<ConsentState>(0), row.TimeOrNull(1), row.Choice<MessageLanguage>(2)),
            cancellationToken)
        ?? Consent.None;

    /// <summary>Keeps a yes or a no, in force from the next message on. It ends a pause.</summary>
    public Task SetStateAsync(string person, ConsentState state, CancellationToken cancellationToken) =>
        database.ExecuteAsync(
            $"""
            insert into people (person, consent, language, paused_until, changed_at)
            values ({person}, {state}, {MessageLanguage.Other}, {(DateTimeOffset?)null}, {clock.GetUtcNow()})
            on conflict (person) do update set consent = excluded.consent, paused_until = null, changed_at = excluded.changed_at
            """,
            cancellationToken);

    /// <summary>Pauses until a moment, or resumes when there is none; only for somebody who said yes.</summary>
    /// <returns>Whether there was a yes to pause.</returns>
    public async Task<bool> PauseAsync(string person, DateTimeOffset? until, CancellationToken cancellationToken) =>
        await database.ExecuteAsync(
            $"update people set paused_until = {until}, changed_at = {clock.GetUtcNow()} where person = {person} and consent = {ConsentState.Yes}",
            cancellationToken) == 1;

    /// <summary>Keeps the language a person chose.</summary>
    public Task SetLanguageAsync(string person, MessageLanguage language, CancellationToken cancellationToken) =>
        database.ExecuteAsync(
            $"""
            insert into people (person, consent, language, paused_until, changed_at)
            values ({person}, {ConsentState.Unasked}, {language}, {(DateTimeOffset?)null}, {clock.GetUtcNow()})
            on conflict (person) do update set language = excluded.language, changed_at = excluded.changed_at
            """,
            cancellationToken);
}
