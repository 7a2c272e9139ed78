using InquiryBot.Storage;

namespace InquiryBot.Nudging;

/// <summary>Remembers which message a remark is about and where it stands, both unreadable, until the remark is over.</summary>
internal sealed class RemarkLinkStore(Database database)
{
    /// <summary>Remembers a link, unless the person had everything deleted meanwhile: then the remark's own row is gone.</summary>
    public Task AddAsync(RemarkLink link, CancellationToken cancellationToken) =>
        database.ExecuteAsync(
            $"""
            insert into open_remarks (id, person, message, place, at, appreciation, noticed)
            select {link.Id}, {link.Person}, {link.Message}, {link.Place}, {link.At}, {link.IsAppreciation}, {false}
            where exists (select 1 from nudges where id = {link.Id} and person = {link.Person})
            """,
            cancellationToken);

    /// <summary>The link from a message of a person, or null.</summary>
    public Task<RemarkLink?> OfAsync(string person, string message, CancellationToken cancellationToken) =>
        database.QueryFirstAsync(
            $"select id, person, message, place, at, appreciation from open_remarks where person = {person} and message = {message} order by at desc limit 1", Read, cancellationToken);

    /// <summary>The links of remarks that went to a person, the last first.</summary>
    public Task<List<RemarkLink>> ToAsync(string person, CancellationToken cancellationToken) =>
        database.QueryAsync($"select id, person, message, place, at, appreciation from open_remarks where person = {person} order by at desc", Read, cancellationToken);

    /// <summary>Those that arrived before a moment and were not noticed.</summary>
    public Task<List<RemarkLink>> UnnoticedAsync(DateTimeOffset before, CancellationToken cancellationToken) =>
        database.QueryAsync(
            $"select id, person, message, place, at, appreciation from open_remarks where at < {before} and noticed = {false}", Read, cancellationToken);

    /// <summary>The person was here and saw what stands in the chat.</summary>
    public Task MarkNoticedAsync(string person, CancellationToken cancellationToken) =>
        database.ExecuteAsync($"update open_remarks set noticed = {true} where person = {person} and noticed = {false}", cancellationToken);

    /// <summary>Forgets a link.</summary>
    /// <returns>Whether this call did: of two instances, one takes the remark back.</returns>
    public async Task<bool> TakeAsync(Guid id, CancellationToken cancellationToken) =>
        await database.ExecuteAsync($"delete from open_remarks where id = {id}", cancellationToken) == 1;

    /// <summary>Forgets a link, unless its remark was noticed meanwhile.</summary>
    /// <returns>Whether this call did.</returns>
    public async Task<bool> TakeUnnoticedAsync(Guid id, CancellationToken cancellationToken) =>
        await database.ExecuteAsync($"delete from open_remarks where id = {id} and noticed = {false}", cancellationToken) == 1;

    /// <summary>Forgets what is older than anybody needs.</summary>
    public Task<int> ForgetBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken) =>
        database.ExecuteAsync($"delete from open_remarks where at < {moment}", cancellationToken);

    private static RemarkLink Read(Row row) => new(row.Id(0), row.Text(1), row.Text(2), row.Text(3), row.Time(4), row.Flag(5));
}

/// <summary>One link.</summary>
/// <param name="Id">What the remark's buttons call it.</param>
/// <param name="Person">The pseudonym of who got it.</param>
/// <param name="Message">The pseudonym of the message.</param>
/// <param name="Place">Where it stands, sealed.</param>
/// <param name="At">When it arrived.</param>
/// <param name="IsAppreciation">Whether it is about a good question.</param>
internal sealed record RemarkLink(Guid Id, string Person, string Message, string Place, DateTimeOffset At, bool IsAppreciation);
