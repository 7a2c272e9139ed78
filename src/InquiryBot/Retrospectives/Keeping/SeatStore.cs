using System.Text;
using InquiryBot.Storage;

namespace InquiryBot.Retrospectives.Keeping;

/// <summary>
/// Which seat is whose, for people who come in by a chat: the key to their seat, sealed, under their pseudonym. When they delete their data, or the session is
/// deleted, the row is gone and nobody can tell who sat there.
/// </summary>
internal sealed class SeatStore(Database database, Sealing sealing, TimeProvider clock)
{
    private const string Purpose = "seat";

    /// <summary>Somebody takes a seat.</summary>
    public Task TakeAsync(string person, string session, string seatKey, CancellationToken cancellationToken) =>
        database.ExecuteAsync(
            $"""
            insert into retrospective_seats (person, row_key, seat, at) values ({person}, {session}, {sealing.Seal(Purpose, Encoding.UTF8.GetBytes(seatKey))}, {clock.GetUtcNow()})
            on conflict (person, row_key) do update set seat = excluded.seat, at = excluded.at
            """,
            cancellationToken);

    /// <summary>The key of somebody's seat in a session, or null.</summary>
    public Task<string?> FindAsync(string person, string session, CancellationToken cancellationToken) =>
        database.QueryFirstAsync($"select seat from retrospective_seats where person = {person} and row_key = {session}", row => Open(row, 0), cancellationToken);

    /// <summary>The sessions somebody took a seat in, the last one first.</summary>
    public Task<List<string>> SessionsOfAsync(string person, CancellationToken cancellationToken) =>
        database.QueryAsync($"select row_key from retrospective_seats where person = {person} order by at desc", row => row.Text(0), cancellationToken);

    /// <summary>Who has a seat in a session: their pseudonyms and keys.</summary>
    public Task<List<(string Person, string SeatKey)>> PeopleInAsync(string session, CancellationToken cancellationToken) =>
        database.QueryAsync($"select person, seat from retrospective_seats where row_key = {session}", row => (row.Text(0), Open(row, 1)), cancellationToken);

    /// <summary>Somebody gives their seat up.</summary>
    public Task LeaveAsync(string person, string session, CancellationToken cancellationToken) =>
        database.ExecuteAsync($"delete from retrospective_seats where person = {person} and row_key = {session}", cancellationToken);

    private string Open(Row row, int column) => Encoding.UTF8.GetString(sealing.Open(Purpose, row.Bytes(column)));
}
