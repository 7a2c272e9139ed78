using InquiryBot.Language;
using InquiryBot.Language.Text;
using InquiryBot.Storage;

namespace InquiryBot.Nudging;

/// <summary>Keeps what the members of a channel agreed with the bot, under the channel's pseudonym, and not who of them did.</summary>
internal sealed class ChannelStore(Database database, TimeProvider clock)
{
    /// <summary>A channel's settings; <see cref="ChannelSettings.Default"/> when nobody set anything.</summary>
    public async Task<ChannelSettings> OfAsync(string channel, CancellationToken cancellationToken) =>
        await database.QueryFirstAsync(Select(channel), Read, cancellationToken) ?? ChannelSettings.Default;

    /// <summary>Changes a channel's settings, in force from the next message on.</summary>
    public Task ChangeAsync(string channel, Func<ChannelSettings, ChannelSettings> change, CancellationToken cancellationToken) =>
        database.InTransactionAsync(async session =>
        {
            var wanted = change(await session.QueryFirstAsync(Select(channel), Read, cancellationToken) ?? ChannelSettings.Default);
            await session.ExecuteAsync($"delete from channels where channel = {channel}", cancellationToken);
            await session.ExecuteAsync(
                $"""
                insert into channels (channel, purpose, language, is_off, incident_until, quiet_from, quiet_to, changed_at)
                values ({channel}, {wanted.Purpose}, {wanted.Language}, {wanted.IsOff}, {wanted.IncidentUntil},
                        {wanted.Quiet?.From.ToTimeSpan()}, {wanted.Quiet?.To.ToTimeSpan()}, {clock.GetUtcNow()})
                """,
                cancellationToken);
        }, cancellationToken);

    /// <summary>Forgets incidents that are over.</summary>
    /// <returns>How many.</returns>
    public Task<int> EndIncidentsAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        database.ExecuteAsync($"update channels set incident_until = null where incident_until <= {now}", cancellationToken);

    private static Sql Select(string channel) =>
        Sql.From($"select purpose, language, is_off, incident_until, quiet_from, quiet_to from channels where channel = {channel}");

    private static ChannelSettings Read(Row row) => new()
    {
        Purpose = row.Choice<ChannelPurpose>(0),
        Language = row.Choice<MessageLanguage>(1),
        IsOff = row.Flag(2),
        IncidentUntil = row.TimeOrNull(3),
        Quiet = row.HoursOrNull(4, 5),
    };
}
