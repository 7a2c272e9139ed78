using System.Text.Json;
using InquiryBot.Retrospectives.Exports;
using InquiryBot.Storage;

namespace InquiryBot.Retrospectives.Keeping;

/// <summary>Keeps approved summaries, sealed, under the name of the session and the team's pseudonym.</summary>
internal sealed class SummaryStore(Database database, Sealing sealing)
{
    private const string Purpose = "summary";

    /// <summary>Keeps one.</summary>
    public Task AddAsync(DatabaseSession session, string key, string team, SummaryDocument summary, CancellationToken cancellationToken) =>
        session.ExecuteAsync(
            $"""
            insert into retrospective_summaries (row_key, channel, body, at)
            values ({key}, {team}, {sealing.Seal(Purpose, JsonSerializer.SerializeToUtf8Bytes(summary))}, {summary.ApprovedAt})
            """,
            cancellationToken);

    /// <summary>The summary of a session, also when the session itself is deleted; null for none.</summary>
    public Task<SummaryDocument?> FindAsync(string key, CancellationToken cancellationToken) =>
        database.QueryFirstAsync($"select body from retrospective_summaries where row_key = {key}", Read, cancellationToken);

    /// <summary>The last summary of a team, or null.</summary>
    public Task<SummaryDocument?> LastOfAsync(string team, CancellationToken cancellationToken) =>
        database.QueryFirstAsync($"select body from retrospective_summaries where channel = {team} order by at desc limit 1", Read, cancellationToken);

    /// <summary>Whose summary it is: the pseudonym of the team; null when there is none.</summary>
    public Task<string?> TeamOfAsync(string key, CancellationToken cancellationToken) =>
        database.QueryFirstAsync($"select channel from retrospective_summaries where row_key = {key}", row => row.Text(0), cancellationToken);

    /// <summary>Forgets those that are old.</summary>
    /// <returns>How many.</returns>
    public Task<int> DeleteOldAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        database.ExecuteAsync($"delete from retrospective_summaries where at < {since}", cancellationToken);

    private SummaryDocument Read(Row row) => JsonSerializer.Deserialize<SummaryDocument>(sealing.Open(Purpose, row.Bytes(0)))!;
}
