using System.Text.Json;
using InquiryBot.Retrospectives.Decisions;
using InquiryBot.Storage;

namespace InquiryBot.Retrospectives.Keeping;

/// <summary>Keeps what was agreed on, sealed, under the team's pseudonym; and who carries it, so that they alone are asked how it goes.</summary>
internal sealed class ActionStore(Database database, Sealing sealing, TimeProvider clock)
{
    private const string Purpose = "action";

    // It is for the team to say that an action is over; what its carrier says is theirs.
    private const string Running = "Running";

    /// <summary>The actions of a team that nobody said are over, the oldest first.</summary>
    public Task<List<KeptAction>> RunningOfAsync(string team, CancellationToken cancellationToken) =>
        database.QueryAsync($"select id, body from retrospective_actions where channel = {team} and outcome = {Running} order by changed_at, id", Read, cancellationToken);

    /// <summary>Keeps an action that was agreed on.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="team">The team's pseudonym.</param>
    /// <param name="action">The action.</param>
    /// <param name="carrier">The pseudonym of its carrier; null when nobody knows the way to them.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task AddAsync(DatabaseSession session, string team, PlannedAction action, string? carrier, CancellationToken cancellationToken)
    {
        var body = ActionBody.Of(action);
        await session.ExecuteAsync(
            $"""
            insert into retrospective_actions (id, channel, outcome, check_at, asked_at, body, changed_at)
            values ({action.Id}, {team}, {Running}, {MorningOf(body.CheckOn)}, {(DateTimeOffset?)null}, {Seal(body)}, {clock.GetUtcNow()})
            """,
            cancellationToken);
        if (carrier is not null)
            await session.ExecuteAsync($"insert into retrospective_carriers (id, person, at) values ({action.Id}, {carrier}, {clock.GetUtcNow()})", cancellationToken);
    }

    /// <summary>Notes what the team said became of an action.</summary>
    public async Task ReviewAsync(DatabaseSession session, string id, ActionReview review, CancellationToken cancellationToken)
    {
        if (review != ActionReview.NotYet)
            await session.ExecuteAsync($"update retrospective_actions set outcome = {review}, check_at = null, changed_at = {clock.GetUtcNow()} where id = {id}", cancellationToken);
    }

    /// <summary>The people whose action is due to be asked after and was not yet.</summary>
    public Task<List<string>> WaitingAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        database.QueryAsync(
            $"""
            select distinct c.person from retrospective_carriers c join retrospective_actions a on a.id = c.id
            where a.outcome = {Running} and a.check_at <= {now} and a.asked_at is null
            """,
            row => row.Text(0),
            cancellationToken);

    /// <summary>The action somebody is to be asked after next, or null.</summary>
    /// <param name="person">Their pseudonym.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<KeptAction?> DueForAsync(string person, DateTimeOffset now, CancellationToken cancellationToken) =>
        database.QueryFirstAsync(
            $"""
            select a.id, a.body from retrospective_actions a join retrospective_carriers c on c.id = a.id
            where c.person = {person} and a.outcome = {Running} and a.check_at <= {now} and a.asked_at is null order by a.check_at
            """,
            Read,
            cancellationToken);

    /// <summary>The action somebody was last asked after, or null.</summary>
    public Task<KeptAction?> AskedOfAsync(string person, CancellationToken cancellationToken) =>
        database.QueryFirstAsync(
            $"""
            select a.id, a.body from retrospective_actions a join retrospective_carriers c on c.id = a.id
            where c.person = {person} and a.asked_at is not null order by a.asked_at desc
            """,
            Read,
            cancellationToken);

    /// <summary>The running action of somebody that changed last, or null.</summary>
    public Task<KeptAction?> LatestOfAsync(string person, CancellationToken cancellationToken) =>
        database.QueryFirstAsync(
            $"""
            select a.id, a.body from retrospective_actions a join retrospective_carriers c on c.id = a.id
            where c.person = {person} and a.outcome = {Running} order by a.changed_at desc
            """,
            Read,
            cancellationToken);

    /// <summary>Notes that its carrier was asked. Of two who try at once, one does.</summary>
    /// <returns>Whether it was this call.</returns>
    public async Task<bool> TakeAskingAsync(string id, CancellationToken cancellationToken) =>
        await database.ExecuteAsync($"update retrospective_actions set asked_at = {clock.GetUtcNow()} where id = {id} and asked_at is null", cancellationToken) > 0;

    /// <summary>Notes that the carrier could not be asked after all.</summary>
    public Task PutBackAsync(string id, CancellationToken cancellationToken) =>
        database.ExecuteAsync($"update retrospective_actions set asked_at = null where id = {id}", cancellationToken);

    /// <summary>Says when its carrier is asked again; null for not any more.</summary>
    public Task CheckAgainAsync(string id, DateTimeOffset? at, CancellationToken cancellationToken) =>
        database.ExecuteAsync($"update retrospective_actions set check_at = {at}, asked_at = null, changed_at = {clock.GetUtcNow()} where id = {id}", cancellationToken);

    /// <summary>Lets the team know what its carrier wants it to.</summary>
    public Task ReleaseAsync(KeptAction action, string words, CancellationToken cancellationToken) =>
        database.ExecuteAsync(
            $"update retrospective_actions set body = {Seal(action.Body with { Released = words })}, changed_at = {clock.GetUtcNow()} where id = {action.Id}", cancellationToken);

    /// <summary>Forgets actions that have been over for long.</summary>
    /// <returns>How many.</returns>
    public async Task<int> DeleteOldAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        var deleted = await database.ExecuteAsync($"delete from retrospective_actions where changed_at < {since}", cancellationToken);
        await database.ExecuteAsync($"delete from retrospective_carriers where not exists (select 1 from retrospective_actions a where a.id = retrospective_carriers.id)", cancellationToken);
        return deleted;
    }

    // Nine in the morning, in universal time: during the working day wherever the two languages are spoken in Europe.
    private static DateTimeOffset MorningOf(DateOnly day) => new(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);

    private byte[] Seal(ActionBody body) => sealing.Seal(Purpose, JsonSerializer.SerializeToUtf8Bytes(body));

    private KeptAction Read(Row row) => new(row.Text(0), JsonSerializer.Deserialize<ActionBody>(sealing.Open(Purpose, row.Bytes(1)))!);
}
