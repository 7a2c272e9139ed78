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
            await session.ExecuteAsync(
                $"""
                insert into channels (channel, purpose, language, is_off, incident_until, quiet_from, quiet_to, changed_at)
                values ({channel}, {wanted.Purpose}, {wanted.Language}, {wanted.IsOff}, {wanted.IncidentUntil},
                        {wanted.Quiet?.From.ToTimeSpan()}, {wanted.Quiet?.To.ToTimeSpan()}, {clock.GetUtcNow()})
                on conflict (channel) do update set purpose = excluded.purpose, language = excluded.language, is_off = excluded.is_off,
                  incident_until = excluded.incident_until, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, changed_at = excluded.changed_at
                """,
                cancellationToken);
        }, cancellationToken);

    /// <summary>Notes which team a channel is of, so that its settings can be found when the bot leaves the team.</summary>
    /// <param name="channel">The channel's pseudonym.</param>
    /// <param name="team">The team's.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public Task BelongAsync(string channel, string team, CancellationToken cancellationToken) =>
        database.ExecuteAsync($"update channels set team = {team} where channel = {channel} and team is distinct from {team}", cancellationToken);

    /// <summary>Forgets what was set for a channel.</summary>
    public Task ForgetAsync(string channel, CancellationToken cancellationToken) =>
        DeleteAsync($"delete from channels where channel = {channel}", cancellationToken);

    /// <summary>Forgets what was set for all channels of a team.</summary>
    public Task ForgetTeamAsync(string team, CancellationToken cancellationToken) =>
        DeleteAsync($"delete from channels where team = {team} or channel = {team}", cancellationToken);

    /// <summary>Forgets incidents that are over.</summary>
    /// <returns>How many.</returns>
    public Task<int> EndIncidentsAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        database.ExecuteAsync($"update channels set incident_until = null where incident_until <= {now}", cancellationToken);

    private async Task DeleteAsync(Sql delete, CancellationToken cancellationToken)
    {
        if (await database.ExecuteAsync(delete, cancellationToken) > 0)
            await database.ScrubAsync(cancellationToken);
    }

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
