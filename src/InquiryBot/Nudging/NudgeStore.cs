using InquiryBot.Language;
using InquiryBot.Storage;

namespace InquiryBot.Nudging;

/// <summary>Remembers when nudges went out and which kinds were a wrong call, under pseudonyms. Never a word of a message.</summary>
internal sealed class NudgeStore(Database database, TimeProvider clock)
{
    // The caps look at today and yesterday at most, in whatever time zone.
    private static readonly TimeSpan Memory = TimeSpan.FromDays(2);

    /// <summary>What the policy must know before it decides.</summary>
    /// <param name="person">The author's pseudonym.</param>
    /// <param name="thread">The thread's pseudonym, or null outside threads.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<NudgeHistory> HistoryOfAsync(string person, string? thread, CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow() - Memory;
        var nudges = await database.QueryAsync(
            $"select at, kind from nudges where person = {person} and at >= {since}",
            row => new PastNudge(row.Time(0), KindIn(row, 1)),
            cancellationToken);
        var inThread = thread is null
            ? []
            : await database.QueryAsync($"select at from nudges where thread = {thread} and at >= {since}", row => row.Time(0), cancellationToken);
        var wrongCalls = await database.QueryAsync(
            $"select kind, times from wrong_calls where person = {person}", row => (Kind: KindIn(row, 0), Times: row.Count(1)), cancellationToken);
        return new NudgeHistory { Since = since, Nudges = nudges, InThread = inThread, WrongCalls = wrongCalls.ToDictionary(call => call.Kind, call => call.Times) };
    }

    /// <summary>Remembers that a nudge goes out, unless another one went out since the history was read.</summary>
    /// <returns>
    /// Whether this nudge may go out. Two messages of one person may be decided about at the same moment, on two instances even;
    /// the caps of the person and of the thread hold because only one of them finds the history as it was.
    /// </returns>
    public async Task<bool> TryRecordAsync(string person, string? thread, Nudge nudge, NudgeHistory history, CancellationToken cancellationToken) =>
        await database.ExecuteAsync(
            $"""
            insert into nudges (person, thread, kind, cue, at)
            select {person}, {thread}, {nudge.Sentence.Kind.Id()}, {CueOf(nudge)}, {clock.GetUtcNow()}
            where (select count(*) from nudges where person = {person} and at >= {history.Since}) = {history.Nudges.Count}
              and (select count(*) from nudges where thread = {thread} and at >= {history.Since}) = {history.InThread.Count}
            """,
            cancellationToken) == 1;

    /// <summary>The newest nudge to a person, for "why?".</summary>
    public Task<LastNudge?> LastOfAsync(string person, CancellationToken cancellationToken) =>
        database.QueryFirstAsync(
            $"select kind, cue, at from nudges where person = {person} order by at desc limit 1",
            row => new LastNudge(KindIn(row, 0), row.TextOrNull(1), row.Time(2)),
            cancellationToken);

    /// <summary>Raises the bar for the kind of the newest nudge, for this person and at once; a second "wrong call" on the same nudge adds nothing.</summary>
    /// <returns>The nudge it was about, or null when there was none lately.</returns>
    public Task<LastNudge?> TakeWrongCallAsync(string person, CancellationToken cancellationToken) =>
        database.InTransactionAsync(async session =>
        {
            var since = clock.GetUtcNow() - Memory;
            var last = await session.QueryFirstAsync(
                $"select kind, cue, at, wrong from nudges where person = {person} and at >= {since} order by at desc limit 1",
                row => (Nudge: new LastNudge(KindIn(row, 0), row.TextOrNull(1), row.Time(2)), IsCounted: row.Flag(3)),
                cancellationToken);
            if (last.Nudge is not null && !last.IsCounted)
                await CountWrongCallAsync(session, person, last.Nudge, cancellationToken);
            return last.Nudge;
        }, cancellationToken);

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

    private static string? CueOf(Nudge nudge) => nudge.Sentence.Clearest() is [var clearest, ..] ? clearest.Cue : null;

    private static SentenceKind KindIn(Row row, int column) =>
        SentenceKinds.TryFind(row.Text(column), out var kind) ? kind : SentenceKind.Unclear;
}

/// <summary>The newest nudge to a person.</summary>
/// <param name="Kind">The kind of sentence it was about.</param>
/// <param name="Cue">The heaviest cue's id, when there was one.</param>
/// <param name="At">When it went out.</param>
internal sealed record LastNudge(SentenceKind Kind, string? Cue, DateTimeOffset At);
