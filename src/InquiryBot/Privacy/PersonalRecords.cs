using InquiryBot.Storage;

namespace InquiryBot.Privacy;

/// <summary>Everything kept about one person, to show and to delete.</summary>
internal sealed class PersonalRecords(Database database, ConsentStore consents, TimeProvider clock, PrivacyOptions options)
{
    /// <summary>Every table with rows about a person; a test compares this list with the schema.</summary>
    public static IReadOnlyList<string> Tables { get; } = ["people", "nudges", "wrong_calls", "nudge_preferences"];

    /// <summary>What is kept, or null when nothing is.</summary>
    public async Task<KeptAboutMe?> ShowAsync(string person, CancellationToken cancellationToken)
    {
        var consent = await consents.OfAsync(person, cancellationToken);
        var since = clock.GetUtcNow() - options.Retention;
        var nudges = await CountAsync($"select count(*) from nudges where person = {person} and at >= {since}", cancellationToken);
        var wrongCalls = await CountAsync($"select coalesce(sum(times), 0) from wrong_calls where person = {person}", cancellationToken);
        return consent == Consent.None && nudges == 0 && wrongCalls == 0 ? null : new KeptAboutMe(consent, nudges, wrongCalls, options.Retention);
    }

    /// <summary>Deletes all of it within the call.</summary>
    public Task DeleteAsync(string person, CancellationToken cancellationToken) =>
        database.InTransactionAsync(async session =>
        {
            foreach (var table in Tables)
            {
                var sql = Sql.Script($"delete from {table} where person = ");
                sql.AppendFormatted(person);
                await session.ExecuteAsync(sql, cancellationToken);
            }
        }, cancellationToken);

    private Task<int> CountAsync(Sql sql, CancellationToken cancellationToken) =>
        database.QueryFirstAsync(sql, row => row.Count(0), cancellationToken);
}

/// <summary>What is kept about one person.</summary>
/// <param name="Consent">Their choices.</param>
/// <param name="Nudges">How many nudges they got within the retention.</param>
/// <param name="WrongCalls">How often they said "wrong call".</param>
/// <param name="Retention">How long nudges are remembered.</param>
internal sealed record KeptAboutMe(Consent Consent, int Nudges, int WrongCalls, TimeSpan Retention);
