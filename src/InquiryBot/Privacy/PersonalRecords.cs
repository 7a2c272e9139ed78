using InquiryBot.Storage;

namespace InquiryBot.Privacy;

/// <summary>Everything kept about one person, to show, to take along and to delete.</summary>
internal sealed class PersonalRecords(Database database, ConsentStore consents, TimeProvider clock, PrivacyOptions options)
{
    /// <summary>Every table with rows about a person, in the order in which people want to see them; a test compares this list with the schema.</summary>
    public static IReadOnlyList<string> Tables { get; } = ["people", "nudge_preferences", "nudges", "wrong_calls", "open_remarks", "bot_state", "organisation_people", "retrospective_seats", "retrospective_carriers"];

    /// <summary>What is kept in short, or null when nothing is. Where a conversation stands is left out: by the time of the answer, it is over.</summary>
    public async Task<KeptAboutMe?> ShowAsync(string person, CancellationToken cancellationToken)
    {
        var consent = await consents.OfAsync(person, cancellationToken);
        var since = clock.GetUtcNow() - options.Retention;
        var nudges = await CountAsync($"select count(*) from nudges where person = {person} and at >= {since}", cancellationToken);
        var wrongCalls = await CountAsync($"select coalesce(sum(times), 0) from wrong_calls where person = {person}", cancellationToken);
        var preferences = await CountAsync($"select count(*) from nudge_preferences where person = {person}", cancellationToken);
        return consent == Consent.None && nudges + wrongCalls + preferences == 0 ? null : new KeptAboutMe(consent, nudges, wrongCalls, options.Retention);
    }

    /// <summary>All that is kept, row by row.</summary>
    public async Task<PersonalExport> ExportAsync(string person, CancellationToken cancellationToken)
    {
        var found = new List<PersonalTable>();
        foreach (var table in Tables)
        {
            IReadOnlyList<(int Column, string Field)> fields = [];
            var rows = await database.QueryAsync(RowsOf(table, person, "select * from"), Read, cancellationToken);
            if (rows.Count > 0)
                found.Add(new PersonalTable(table, [.. fields.Select(field => field.Field)], rows));

            IReadOnlyList<object?> Read(Row row)
            {
                fields = PersonalRow.FieldsOf(row);
                return [.. fields.Select(field => PersonalRow.ValueOf(row, field.Column, field.Field))];
            }
        }

        return new PersonalExport(clock.GetUtcNow(), found);
    }

    /// <summary>Deletes all of it within the call: the rows, and what the files of the database still held of them.</summary>
    /// <returns>How many rows there were.</returns>
    public async Task<int> DeleteAsync(string person, CancellationToken cancellationToken)
    {
        var rows = await database.InTransactionAsync(async session =>
        {
            var deleted = 0;
            foreach (var table in Tables)
                deleted += await session.ExecuteAsync(RowsOf(table, person, "delete from"), cancellationToken);
            return deleted;
        }, cancellationToken);
        await database.ScrubAsync(cancellationToken);
        return rows;
    }

    private static Sql RowsOf(string table, string person, string what)
    {
        var sql = Sql.Script($"{what} {table} where person = ");
        sql.AppendFormatted(person);
        return sql;
    }

    private Task<int> CountAsync(Sql sql, CancellationToken cancellationToken) =>
        database.QueryFirstAsync(sql, row => row.Count(0), cancellationToken);
}

/// <summary>What is kept about one person.</summary>
/// <param name="Consent">Their choices.</param>
/// <param name="Nudges">How many nudges they got within the retention.</param>
/// <param name="WrongCalls">How often they said "wrong call".</param>
/// <param name="Retention">How long nudges are remembered.</param>
internal sealed record KeptAboutMe(Consent Consent, int Nudges, int WrongCalls, TimeSpan Retention);
