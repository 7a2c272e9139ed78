using InquiryBot.Schedules;
using InquiryBot.Storage;

namespace InquiryBot.Privacy;

/// <summary>Forgets what is older than the retention.</summary>
internal sealed class RetentionSweep(Database database, TimeProvider clock, PrivacyOptions options) : IChore
{
    private static readonly TimeSpan LongestTurn = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public string Name => "retention sweep";

    /// <inheritdoc/>
    public Cadence Cadence => Cadence.Nightly;

    /// <summary>
    /// Deletes the rows that are too old: nudges, the wrong calls that were about them, where conversations stood that nobody went on with,
    /// the choices of people with whom the bot has had nothing to do for long, and the workspace of whoever has no row left.
    /// </summary>
    /// <returns>How many.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var (since, choicesSince) = (now - options.Retention, now - options.ChoiceRetention);
        var rows = await database.InTransactionAsync(async session =>
            await session.ExecuteAsync($"delete from nudges where at < {since}", cancellationToken)
            // A wrong call marks its nudge; when the last one marked is gone, so is what it taught.
            + await session.ExecuteAsync(
                $"delete from wrong_calls where not exists (select 1 from nudges where nudges.person = wrong_calls.person and nudges.kind = wrong_calls.kind and nudges.wrong = {true})",
                cancellationToken)
            + await session.ExecuteAsync($"delete from bot_state where changed_at < {since}", cancellationToken)
            + await session.ExecuteAsync(
                $"""
                delete from people where changed_at < {choicesSince} and consent <> {ConsentState.LeaveMe}
                  and not exists (select 1 from nudges where nudges.person = people.person)
                """,
                cancellationToken)
            + await session.ExecuteAsync(
                $"""
                delete from nudge_preferences where changed_at < {choicesSince}
                  and not exists (select 1 from people where people.person = nudge_preferences.person)
                """,
                cancellationToken)
            + await Organisations.TidyAsync(session, now - LongestTurn, cancellationToken),
            cancellationToken);
        if (rows > 0)
            await database.ScrubAsync(cancellationToken);
        return rows;
    }
}
