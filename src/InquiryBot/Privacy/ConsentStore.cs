using InquiryBot.Language.Text;
using InquiryBot.Storage;

namespace InquiryBot.Privacy;

/// <summary>Keeps people's choices under their pseudonyms.</summary>
internal sealed class ConsentStore(Database database, TimeProvider clock)
{
    /// <summary>A person's choices; <see cref="Consent.None"/> for somebody new.</summary>
    public async Task<Consent> OfAsync(string person, CancellationToken cancellationToken) =>
        await database.QueryFirstAsync(
            $"select consent, paused_until, language from people where person = {person}",
            row => new Consent(row.Choice<ConsentState>(0), row.TimeOrNull(1), row.Choice<MessageLanguage>(2)),
            cancellationToken)
        ?? Consent.None;

    /// <summary>Keeps a person's choices, in force from the next message on.</summary>
    public Task SaveAsync(string person, Consent consent, CancellationToken cancellationToken) =>
        database.ExecuteAsync(
            $"""
            insert into people (person, consent, language, paused_until, changed_at)
            values ({person}, {consent.State}, {consent.Language}, {consent.PausedUntil}, {clock.GetUtcNow()})
            on conflict (person) do update set
              consent = excluded.consent, language = excluded.language, paused_until = excluded.paused_until, changed_at = excluded.changed_at
            """,
            cancellationToken);
}
