using InquiryBot.Storage;

namespace InquiryBot.Privacy;

/// <summary>
/// Which people and channels belong to which workspace, all by pseudonyms. A name says nothing of where it belongs, so without this a workspace that leaves
/// could not be found; with it, everything of its people goes in one call.
/// </summary>
internal sealed class Organisations(Database database, TimeProvider clock)
{
    private const string People = "organisation_people";

    /// <summary>Notes where a person belongs, before anything of them is kept.</summary>
    public Task JoinAsync(string person, string organisation, CancellationToken cancellationToken) =>
        database.ExecuteAsync(
            $"insert into organisation_people (person, organisation, since) values ({person}, {organisation}, {clock.GetUtcNow()}) on conflict (person) do nothing",
            cancellationToken);

    /// <summary>Takes the note back of somebody of whom nothing is kept.</summary>
    public Task LeaveIfNothingIsKeptAsync(string person, CancellationToken cancellationToken)
    {
        var sql = Sql.Script("delete from organisation_people where person = ");
        sql.AppendFormatted(person);
        sql.AppendLiteral($" and {NothingIsKept}");
        return database.ExecuteAsync(sql, cancellationToken);
    }

    /// <summary>Notes where a channel belongs, before its members agree anything with the bot.</summary>
    public Task JoinChannelAsync(string channel, string organisation, CancellationToken cancellationToken) =>
        database.ExecuteAsync(
            $"insert into organisation_channels (channel, organisation, since) values ({channel}, {organisation}, {clock.GetUtcNow()}) on conflict (channel) do nothing",
            cancellationToken);

    /// <summary>Deletes everything of a workspace within the call: the rows, and what the files of the database still held of them.</summary>
    /// <returns>The pseudonyms of its people, who are to be put out of mind as well.</returns>
    public async Task<IReadOnlyList<string>> ForgetAsync(string organisation, CancellationToken cancellationToken)
    {
        var people = await database.InTransactionAsync(async session =>
        {
            var all = await session.QueryAsync($"select person from organisation_people where organisation = {organisation}", row => row.Text(0), cancellationToken);
            foreach (var table in PersonalRecords.Tables.Where(table => table != People))
                await session.ExecuteAsync(RowsOf(table, organisation), cancellationToken);
            await session.ExecuteAsync($"delete from organisation_people where organisation = {organisation}", cancellationToken);
            await session.ExecuteAsync(
                $"delete from channels where channel in (select channel from organisation_channels where organisation = {organisation})", cancellationToken);
            await session.ExecuteAsync($"delete from organisation_channels where organisation = {organisation}", cancellationToken);
            return all;
        }, cancellationToken);
        await database.ScrubAsync(cancellationToken);
        return people;
    }

    /// <summary>Takes back the notes of people and channels of whom nothing is kept any more.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="before">Only what was noted before this moment: for a newer one, somebody may be about to write what it is for.</param>
    /// <param name="cancellationToken">Stops the tidying.</param>
    /// <returns>How many.</returns>
    public static async Task<int> TidyAsync(DatabaseSession session, DateTimeOffset before, CancellationToken cancellationToken)
    {
        var people = Sql.Script($"delete from organisation_people where {NothingIsKept} and since < ");
        people.AppendFormatted(before);
        return await session.ExecuteAsync(people, cancellationToken)
            + await session.ExecuteAsync(
                $"""
                delete from organisation_channels where since < {before}
                  and not exists (select 1 from channels where channels.channel = organisation_channels.channel)
                """,
                cancellationToken);
    }

    private static string NothingIsKept =>
        string.Join(" and ", PersonalRecords.Tables.Where(table => table != People).Select(table => $"not exists (select 1 from {table} where {table}.person = organisation_people.person)"));

    private static Sql RowsOf(string table, string organisation)
    {
        var sql = Sql.Script($"delete from {table} where person in (select person from organisation_people where organisation = ");
        sql.AppendFormatted(organisation);
        sql.AppendLiteral(")");
        return sql;
    }
}
