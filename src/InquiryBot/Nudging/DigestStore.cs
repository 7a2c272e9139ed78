using InquiryBot.Language;
using InquiryBot.Storage;

namespace InquiryBot.Nudging;

/// <summary>The remarks that wait for somebody's daily digest: when, which kind and which cue. There are no words to keep.</summary>
internal sealed class DigestStore(Database database)
{
    /// <summary>The pseudonyms of the people for whom something waits.</summary>
    public Task<List<string>> WaitingAsync(CancellationToken cancellationToken) =>
        database.QueryAsync($"select distinct person from nudges where state = {RemarkState.Held}", row => row.Text(0), cancellationToken);

    /// <summary>What waits for a person and was said before a moment, oldest first.</summary>
    public Task<List<HeldRemark>> HeldForAsync(string person, DateTimeOffset before, CancellationToken cancellationToken) =>
        database.QueryAsync(
            $"select kind, cue, at, id from nudges where person = {person} and state = {RemarkState.Held} and at < {before} order by at",
            row => new HeldRemark(row.Id(3), NudgeStore.KindIn(row, 0), row.TextOrNull(1), row.Time(2)),
            cancellationToken);

    /// <summary>Takes what waits for a person out of the waiting, before it is delivered: of two instances one gets it.</summary>
    /// <returns>How many it took.</returns>
    public Task<int> TakeAsync(string person, DateTimeOffset before, CancellationToken cancellationToken) =>
        database.ExecuteAsync(
            $"update nudges set state = {RemarkState.Sent} where person = {person} and state = {RemarkState.Held} and at < {before}", cancellationToken);

    /// <summary>Puts back what was taken and did not arrive.</summary>
    public Task PutBackAsync(IEnumerable<HeldRemark> taken, CancellationToken cancellationToken) =>
        database.InTransactionAsync(async session =>
        {
            foreach (var remark in taken)
                await session.ExecuteAsync($"update nudges set state = {RemarkState.Held} where id = {remark.Id}", cancellationToken);
        }, cancellationToken);

    /// <summary>Forgets what nobody can be told any more.</summary>
    public Task<int> DropAsync(string person, DateTimeOffset before, CancellationToken cancellationToken) =>
        database.ExecuteAsync($"delete from nudges where person = {person} and state = {RemarkState.Held} and at < {before}", cancellationToken);
}

/// <summary>A remark that waits for a digest.</summary>
/// <param name="Id">What its buttons call it.</param>
/// <param name="Kind">The kind of sentence it is about.</param>
/// <param name="Cue">The heaviest cue's id, when there was one.</param>
/// <param name="At">When the sentence was said.</param>
internal sealed record HeldRemark(Guid Id, SentenceKind Kind, string? Cue, DateTimeOffset At);
