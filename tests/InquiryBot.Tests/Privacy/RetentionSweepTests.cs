using InquiryBot.Language.Text;
using InquiryBot.Nudging;
using InquiryBot.Privacy;
using InquiryBot.Storage;
using InquiryBot.Tests.Storage;
using InquiryBot.Tests.Support;

namespace InquiryBot.Tests.Privacy;

/// <summary>What is forgotten by itself, and when.</summary>
public sealed class RetentionSweepTests : IDisposable
{
    private const string Ann = "pseudonym of ann";
    private readonly TemporaryFolder _folder = new();
    private readonly TestClock _clock = new(Some.WorkingMoment);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Nudges_and_what_wrong_calls_taught_are_forgotten_after_ninety_days()
    {
        var database = await _folder.MigratedDatabaseAsync();
        var nudges = new NudgeStore(database, _clock);
        await new ConsentStore(database, _clock).SetStateAsync(Ann, ConsentState.Yes, default);
        await nudges.TryRecordAsync(Ann, null, new Nudge(Some.Order().Main!), NudgeHistory.Empty with { Since = _clock.GetUtcNow().AddDays(-2) }, default);
        await nudges.TakeWrongCallAsync(Ann, null, default);

        _clock.Advance(TimeSpan.FromDays(90));
        Assert.Equal(0, await SweepAsync(database));

        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(2, await SweepAsync(database));
        Assert.Equal(ConsentState.Yes, (await new ConsentStore(database, _clock).OfAsync(Ann, default)).State);
    }

    [Fact]
    public async Task A_conversation_nobody_went_on_with_is_forgotten_after_ninety_days()
    {
        var database = await _folder.MigratedDatabaseAsync();
        await database.ExecuteAsync($"insert into bot_state (row_key, state, changed_at) values ('a', {new byte[] { 1 }}, {_clock.GetUtcNow()})", default);

        _clock.Advance(TimeSpan.FromDays(91));

        Assert.Equal(1, await SweepAsync(database));
    }

    [Fact]
    public async Task Where_somebody_belongs_is_forgotten_with_the_last_thing_that_was_kept_of_them()
    {
        var database = await _folder.MigratedDatabaseAsync();
        var organisations = new Organisations(database, _clock);
        await organisations.JoinAsync(Ann, "workspace", default);
        await organisations.JoinChannelAsync("channel", "workspace", default);
        await new ConsentStore(database, _clock).SetStateAsync(Ann, ConsentState.LeaveMe, default);
        await organisations.LeaveIfNothingIsKeptAsync(Ann, default);
        // Somebody is about to be written down at this very moment.
        Assert.Equal(0, await SweepAsync(database));

        _clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(1, await SweepAsync(database));
        await database.ExecuteAsync($"delete from people", default);
        Assert.Equal(1, await SweepAsync(database));
        Assert.Equal(0, await SweepAsync(database));
    }

    [Theory]
    [InlineData(nameof(ConsentState.Yes), 364, 1)]
    [InlineData(nameof(ConsentState.Yes), 366, 0)]
    [InlineData(nameof(ConsentState.No), 366, 0)]
    [InlineData(nameof(ConsentState.LeaveMe), 3000, 1)]
    public async Task A_choice_of_somebody_long_gone_is_forgotten_unless_it_is_a_permanent_answer(string state, int days, int left)
    {
        var database = await _folder.MigratedDatabaseAsync();
        await new ConsentStore(database, _clock).SetStateAsync(Ann, Enum.Parse<ConsentState>(state), default);

        _clock.Advance(TimeSpan.FromDays(days));
        await SweepAsync(database);

        Assert.Equal(left, await database.QueryFirstAsync($"select count(*) from people", row => row.Count(0), default));
    }

    [Fact]
    public async Task A_choice_of_somebody_who_was_nudged_lately_stays()
    {
        var database = await _folder.MigratedDatabaseAsync();
        var consents = new ConsentStore(database, _clock);
        await consents.SetStateAsync(Ann, ConsentState.Yes, default);
        await consents.SetLanguageAsync(Ann, MessageLanguage.Dutch, default);
        _clock.Advance(TimeSpan.FromDays(400));
        Assert.True(await new NudgeStore(database, _clock).TryRecordAsync(Ann, null, new Nudge(Some.Order().Main!), NudgeHistory.Empty with { Since = _clock.GetUtcNow() }, default));

        await SweepAsync(database);

        Assert.Equal(MessageLanguage.Dutch, (await consents.OfAsync(Ann, default)).Language);
    }

    private Task<int> SweepAsync(Database database) => new RetentionSweep(database, _clock, new PrivacyOptions()).RunAsync(default);
}
