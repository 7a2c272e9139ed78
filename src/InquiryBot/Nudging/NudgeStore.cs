using InquiryBot.Language;
using InquiryBot.Storage;

namespace InquiryBot.Nudging;

/// <summary>Remembers when remarks went out and which kinds were a wrong call, under pseudonyms. Never a word of a message.</summary>
internal sealed class NudgeStore(Database database, TimeProvider clock)
{
    /// <summary>How long a nudge that is on its way counts without having arrived: longer than any delivery may take.</summary>
    public static readonly TimeSpan OnItsWay = TimeSpan.FromMinutes(5);

    // Privacy's ConsentState.Yes as it stands in the database; this folder knows the table, not the class.
    private const string Yes = "Yes";

    // The caps look at today and yesterday at most, in whatever time zone; appreciations are a week apart.
    private static readonly TimeSpan Memory = TimeSpan.FromDays(8);

    /// <summary>What the policy must know before it decides.</summary>
    /// <param name="person">The author's pseudonym.</param>
    /// <param name="thread">The thread's pseudonym, or null outside threads.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<NudgeHistory> HistoryOfAsync(string person, string? thread, CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow() - Memory;
        var nudges = await database.QueryAsync(
            $"select at, kind, wrong from nudges where person = {person} and at >= {since} and (state <> {RemarkState.OnItsWay} or at >= {StillOnItsWay})",
            row => new PastNudge(row.Time(0), KindIn(row, 1), row.Flag(2)),
            cancellationToken);
        var inThread = thread is null
            ? []
            : await database.QueryAsync(
                $"select at from nudges where thread = {thread} and at >= {since} and (state <> {RemarkState.OnItsWay} or at >= {StillOnItsWay})",
                row => row.Time(0),
                cancellationToken);
        var wrongCalls = await database.QueryAsync(
            $"select kind, times from wrong_calls where person = {person}", row => (Kind: KindIn(row, 0), Times: row.Count(1)), cancellationToken);
        return new NudgeHistory { Since = since, Nudges = nudges, InThread = inThread, WrongCalls = wrongCalls.ToDictionary(call => call.Kind, call => call.Times) };
    }

    /// <summary>Remembers that a remark goes out, unless another one went out since the history was read, or the person's yes went away.</summary>
    /// <returns>
    /// Whether this remark may go out. Two messages of one person may be decided about at the same moment, on two instances even;
    /// the caps of the person and of the thread hold because only one of them finds the history as it was. Whoever said stop, or had
    /// everything deleted, at that very moment leaves no row behind.
    /// </returns>
    public async Task<bool> TryRecordAsync(string person, string? thread, Remark remark, NudgeHistory history, CancellationToken cancellationToken) =>
        await database.ExecuteAsync(
            $"""
            insert into nudges (person, thread, kind, cue, at, id, state)
            select {person}, {thread}, {remark.Sentence.Kind.Id()}, {CueOf(remark)}, {clock.GetUtcNow()}, {remark.Id}, {RemarkState.OnItsWay}
            where exists (select 1 from people where person = {person} and consent = {Yes})
              and (select count(*) from nudges where person = {person} and at >= {history.Since}
                     and (state <> {RemarkState.OnItsWay} or at >= {StillOnItsWay})) = {history.Nudges.Count}
              and (select count(*) from nudges where thread = {thread} and at >= {history.Since}
                     and (state <> {RemarkState.OnItsWay} or at >= {StillOnItsWay})) = {history.InThread.Count}
            """,
            cancellationToken) == 1;

    /// <summary>Remembers that a remark arrived.</summary>
    public Task ArrivedAsync(Guid id, CancellationToken cancellationToken) => SetStateAsync(id, RemarkState.Sent, cancellationToken);

    /// <summary>Remembers that a remark waits for the person's digest.</summary>
    public Task HeldAsync(Guid id, CancellationToken cancellationToken) => SetStateAsync(id, RemarkState.Held, cancellationToken);

    /// <summary>Remembers what a nudge is about now: its message was changed.</summary>
    public Task ChangeAsync(Nudge nudge, CancellationToken cancellationToken) =>
        database.ExecuteAsync($"update nudges set kind = {nudge.Sentence.Kind.Id()}, cue = {CueOf(nudge)} where id = {nudge.Id}", cancellationToken);

    /// <summary>Forgets a remark that did not arrive: it must not use up a cap.</summary>
    public Task ForgetAsync(Guid id, CancellationToken cancellationToken) =>
        database.ExecuteAsync($"delete from nudges where id = {id}", cancellationToken);

    /// <summary>The remark a button belongs to, or the newest that arrived when there is no button, for "why?".</summary>
    public Task<LastNudge?> LastOfAsync(string person, Guid? id, CancellationToken cancellationToken) =>
        database.QueryFirstAsync(
            id is { } one
                ? Sql.From($"select kind, cue, at, id from nudges where person = {person} and id = {one}")
                : Sql.From($"select kind, cue, at, id from nudges where person = {person} and state = {RemarkState.Sent} order by at desc limit 1"),
            row => new LastNudge(KindIn(row, 0), row.TextOrNull(1), row.Time(2)) { Id = row.IsNull(3) ? null : row.Id(3) },
            cancellationToken);

    /// <summary>Raises the bar for the kind of a remark, for this person and at once; a second "wrong call" on the same one adds nothing.</summary>
    /// <param name="person">The person's pseudonym.</param>
    /// <param name="id">The remark whose button was pressed; null for the newest of the last two days.</param>
    /// <param name="cancellationToken">Stops before anything is changed.</param>
    /// <returns>The remark it was about, or null when there was none.</returns>
    public Task<LastNudge?> TakeWrongCallAsync(string person, Guid? id, CancellationToken cancellationToken) =>
        database.InTransactionAsync(async session =>
        {
            var since = clock.GetUtcNow() - TimeSpan.FromDays(2);
            var last = await session.QueryFirstAsync(
                id is { } one
                    ? Sql.From($"select kind, cue, at, wrong from nudges where person = {person} and id = {one}")
                    : Sql.From($"select kind, cue, at, wrong from nudges where person = {person} and state <> {RemarkState.Held} and at >= {since} order by at desc limit 1"),
                row => (Nudge: new LastNudge(KindIn(row, 0), row.TextOrNull(1), row.Time(2)), IsCounted: row.Flag(3)),
                cancellationToken);
            if (last.Nudge is not null && !last.IsCounted)
                await CountWrongCallAsync(session, person, last.Nudge, cancellationToken);
            return last.Nudge;
        }, cancellationToken);

    private DateTimeOffset StillOnItsWay => clock.GetUtcNow() - OnItsWay;

    private Task<int> SetStateAsync(Guid id, RemarkState state, CancellationToken cancellationToken) =>
        database.ExecuteAsync($"update nudges set state = {state} where id = {id}", cancellationToken);

    private static async Task CountWrongCallAsync(DatabaseSession session, string person, LastNudge nudge, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync($"update nudges set wrong = {true} where person = {person} and at = {nudge.At}", cancellationToken);
        await session.ExecuteAsync(
            $"""
            insert into wrong_calls (person, kind, times) values ({person}, {nudge.Kind.Id()}, 1)
            on conflict (person, kind) do update set times = wrong_calls.times + 1
            """,
            cancellationToken);
    }

    private static string? CueOf(Remark remark) => remark.Sentence.Clearest() is [var clearest, ..] ? clearest.Cue : null;

    internal static SentenceKind KindIn(Row row, int column) =>
        SentenceKinds.TryFind(row.Text(column), out var kind) ? kind : SentenceKind.Unclear;
}

/// <summary>How far a remark is on its way.</summary>
internal enum RemarkState
{
    /// <summary>Being delivered.</summary>
    OnItsWay,

    /// <summary>Arrived.</summary>
    Sent,

    /// <summary>Waiting for the person's digest.</summary>
    Held,
}

/// <summary>The newest remark to a person.</summary>
/// <param name="Kind">The kind of sentence it was about.</param>
/// <param name="Cue">The heaviest cue's id, when there was one.</param>
/// <param name="At">When it went out.</param>
internal sealed record LastNudge(SentenceKind Kind, string? Cue, DateTimeOffset At)
{
    /// <summary>What its buttons call it; null for one from before there were buttons.</summary>
    public Guid? Id { get; init; }
}
