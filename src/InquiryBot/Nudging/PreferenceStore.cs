using InquiryBot.Storage;

namespace InquiryBot.Nudging;

/// <summary>Keeps how people want to be nudged, under their pseudonyms. A change is made on what is kept at that moment, so two at once both count.</summary>
internal sealed class PreferenceStore(Database database, TimeProvider clock)
{
    /// <summary>A person's preferences; <see cref="NudgePreferences.Default"/> for who chose nothing.</summary>
    public async Task<NudgePreferences> OfAsync(string person, CancellationToken cancellationToken) =>
        await database.QueryFirstAsync(Select(person), Read, cancellationToken) ?? NudgePreferences.Default;

    /// <summary>Changes a person's preferences, in force from the next message on.</summary>
    public Task ChangeAsync(string person, Func<NudgePreferences, NudgePreferences> change, CancellationToken cancellationToken) =>
        database.InTransactionAsync(async session =>
        {
            var wanted = change(await session.QueryFirstAsync(Select(person), Read, cancellationToken) ?? NudgePreferences.Default);
            await session.ExecuteAsync($"delete from nudge_preferences where person = {person}", cancellationToken);
            await session.ExecuteAsync(
                $"""
                insert into nudge_preferences (person, sensitivity, arrival, appreciates, quiet_from, quiet_to, time_zone, changed_at)
                values ({person}, {wanted.Sensitivity}, {wanted.Arrival}, {wanted.Appreciates},
                        {wanted.Quiet?.From.ToTimeSpan()}, {wanted.Quiet?.To.ToTimeSpan()}, {wanted.TimeZone}, {clock.GetUtcNow()})
                """,
                cancellationToken);
        }, cancellationToken);

    private static Sql Select(string person) =>
        Sql.From($"select sensitivity, arrival, appreciates, quiet_from, quiet_to, time_zone from nudge_preferences where person = {person}");

    private static NudgePreferences Read(Row row) => new()
    {
        Sensitivity = row.Choice<Sensitivity>(0),
        Arrival = row.Choice<Arrival>(1),
        Appreciates = row.Flag(2),
        Quiet = row.HoursOrNull(3, 4),
        TimeZone = row.TextOrNull(5),
    };
}
