using InquiryBot.Language;
using InquiryBot.Language.Text;
using InquiryBot.Nudging;
using InquiryBot.Tests.Storage;
using InquiryBot.Tests.Support;

namespace InquiryBot.Tests.Nudging;

public sealed class StoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Preferences_come_back_as_they_were_set()
    {
        var store = new PreferenceStore(await _folder.MigratedDatabaseAsync(), TimeProvider.System);
        Assert.Equal(NudgePreferences.Default, await store.OfAsync("ann", default));

        var wanted = new NudgePreferences
        {
            Sensitivity = Sensitivity.High, Arrival = Arrival.Digest, Appreciates = false, Quiet = new QuietHours(new TimeOnly(17, 30), new TimeOnly(8, 0)), TimeZone = "Asia/Kolkata",
        };
        await store.ChangeAsync("ann", _ => wanted, default);
        Assert.Equal(wanted, await store.OfAsync("ann", default));
        Assert.Equal(NudgePreferences.Default, await store.OfAsync("bob", default));
    }

    [Fact]
    public async Task Of_changes_at_once_none_is_lost()
    {
        var store = new PreferenceStore(await _folder.MigratedDatabaseAsync(), TimeProvider.System);
        await Task.WhenAll(
            store.ChangeAsync("ann", it => it with { Sensitivity = Sensitivity.Low }, default),
            store.ChangeAsync("ann", it => it with { Arrival = Arrival.Digest }, default),
            store.ChangeAsync("ann", it => it with { Appreciates = false }, default),
            store.ChangeAsync("ann", it => it with { TimeZone = "UTC" }, default));
        var kept = await store.OfAsync("ann", default);
        Assert.Equal((Sensitivity.Low, Arrival.Digest, false, "UTC"), (kept.Sensitivity, kept.Arrival, kept.Appreciates, kept.TimeZone));
    }

    [Fact]
    public async Task Channels_come_back_as_they_were_set_and_forget_incidents_that_are_over()
    {
        var store = new ChannelStore(await _folder.MigratedDatabaseAsync(), TimeProvider.System);
        var end = new DateTimeOffset(2026, 11, 18, 12, 0, 0, TimeSpan.Zero);
        var clock = new TestClock(end.AddSeconds(-1));
        var ends = new IncidentEnds(store, clock);
        var wanted = new ChannelSettings
        {
            Purpose = ChannelPurpose.Inquiry, Language = MessageLanguage.Dutch, IsOff = true, IncidentUntil = end, Quiet = new QuietHours(new TimeOnly(12, 0), new TimeOnly(13, 0)),
        };
        await store.ChangeAsync("ops", _ => wanted, default);
        Assert.Equal(0, await ends.RunAsync(default));
        Assert.Equal(wanted, await store.OfAsync("ops", default));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await ends.RunAsync(default));
        Assert.Equal(wanted with { IncidentUntil = null }, await store.OfAsync("ops", default));
    }

    [Theory]
    [InlineData("18:00", "08:00", "17:59", false)]
    [InlineData("18:00", "08:00", "18:00", true)]
    [InlineData("18:00", "08:00", "07:59", true)]
    [InlineData("18:00", "08:00", "08:00", false)]
    [InlineData("12:00", "13:00", "12:30", true)]
    [InlineData("12:00", "13:00", "13:00", false)]
    [InlineData("00:00", "00:00", "15:00", true)]
    public void Quiet_hours_may_cross_midnight(string from, string to, string time, bool isQuiet) =>
        Assert.Equal(isQuiet, new QuietHours(TimeOnly.Parse(from, null), TimeOnly.Parse(to, null)).Hold(TimeSpan.Parse(time, null)));
}
