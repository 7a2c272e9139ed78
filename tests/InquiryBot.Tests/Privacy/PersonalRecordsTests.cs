using InquiryBot.Conversation;
using InquiryBot.Language.Text;
using InquiryBot.Nudging;
using InquiryBot.Privacy;
using InquiryBot.Tests.Storage;
using InquiryBot.Tests.Support;

namespace InquiryBot.Tests.Privacy;

public sealed class PersonalRecordsTests : IDisposable
{
    private const string Ann = "pseudonym of ann";
    private const string Bob = "pseudonym of bob";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_stranger_has_no_record()
    {
        var (_, _, records) = await StoresAsync();
        Assert.Null(await records.ShowAsync(Ann, default));
    }

    [Fact]
    public async Task What_is_kept_is_shown_and_only_to_its_owner()
    {
        var (consents, nudges, records) = await StoresAsync();
        await consents.SetStateAsync(Ann, ConsentState.Yes, default);
        await nudges.TryRecordAsync(Ann, null, new Nudge(Some.Order().Main!), await nudges.HistoryOfAsync(Ann, null, default), default);
        await nudges.TakeWrongCallAsync(Ann, null, default);

        var kept = await records.ShowAsync(Ann, default);

        Assert.Equal((ConsentState.Yes, 1, 1), (kept!.Consent.State, kept.Nudges, kept.WrongCalls));
        Assert.Null(await records.ShowAsync(Bob, default));
    }

    [Fact]
    public async Task Deleting_leaves_nothing_of_one_person_and_all_of_the_other()
    {
        var (consents, nudges, records) = await StoresAsync();
        foreach (var person in new[] { Ann, Bob })
        {
            await consents.SetStateAsync(person, ConsentState.Yes, default);
            await nudges.TryRecordAsync(person, "thread", new Nudge(Some.Order().Main!), await nudges.HistoryOfAsync(person, null, default), default);
            await nudges.TakeWrongCallAsync(person, null, default);
        }

        await records.DeleteAsync(Ann, default);

        Assert.Null(await records.ShowAsync(Ann, default));
        Assert.Empty((await nudges.HistoryOfAsync(Ann, null, default)).WrongCalls);
        Assert.NotNull(await records.ShowAsync(Bob, default));
    }

    [Fact]
    public async Task Every_table_about_people_is_on_the_list_that_is_deleted()
    {
        var database = await _folder.MigratedDatabaseAsync();
        var tables = await database.QueryAsync(
            $"select distinct m.name from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' and c.name = 'person'", row => row.Text(0), default);
        Assert.Equal(tables.Order(StringComparer.Ordinal), PersonalRecords.Tables.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_field_about_people_has_words_in_both_languages()
    {
        var database = await _folder.MigratedDatabaseAsync();
        foreach (var table in PersonalRecords.Tables)
        {
            var fields = await database.QueryAsync($"select name from pragma_table_info({table})", row => row.Text(0), default);
            var keys = fields.Except(["person", "id", "row_key", "etag", "message", "place", "organisation", "seat"]).Select(field => $"my-data.{table}.{field}").Append($"my-data.{table}");
            Assert.All(keys, key => Assert.True(BotTexts.English.Has(key) && BotTexts.Dutch.Has(key), key));
        }

        var choices = Enum.GetNames<ConsentState>().Select(it => $"my-data.consent.{it}")
            .Concat(Enum.GetNames<Arrival>().Select(it => $"my-data.arrival.{it}"))
            .Concat(Enum.GetNames<RemarkState>().Select(it => $"my-data.state.{it}"))
            .Concat(Enum.GetNames<Sensitivity>().Select(it => $"sensitivity.{it}"));
        Assert.All(choices, key => Assert.True(BotTexts.English.Has(key) && BotTexts.Dutch.Has(key), key));
    }

    [Fact]
    public async Task Of_two_nudges_decided_at_once_one_goes_out()
    {
        var (consents, nudges, _) = await StoresAsync();
        await consents.SetStateAsync(Ann, ConsentState.Yes, default);
        var history = await nudges.HistoryOfAsync(Ann, null, default);
        var nudge = new Nudge(Some.Order().Main!);

        Assert.True(await nudges.TryRecordAsync(Ann, null, nudge, history, default));
        Assert.False(await nudges.TryRecordAsync(Ann, null, nudge, history, default));
        Assert.Single((await nudges.HistoryOfAsync(Ann, null, default)).Nudges);
    }

    [Fact]
    public async Task Of_two_nudges_in_one_thread_decided_at_once_one_goes_out()
    {
        var (consents, nudges, _) = await StoresAsync();
        await consents.SetStateAsync(Ann, ConsentState.Yes, default);
        await consents.SetStateAsync(Bob, ConsentState.Yes, default);
        var (ann, bob) = (await nudges.HistoryOfAsync(Ann, "thread", default), await nudges.HistoryOfAsync(Bob, "thread", default));
        var nudge = new Nudge(Some.Order().Main!);

        Assert.True(await nudges.TryRecordAsync(Ann, "thread", nudge, ann, default));
        Assert.False(await nudges.TryRecordAsync(Bob, "thread", nudge, bob, default));
    }

    [Theory]
    [InlineData(nameof(ConsentState.No))]
    [InlineData(nameof(ConsentState.LeaveMe))]
    [InlineData(null)]
    public async Task Whose_yes_went_away_while_a_nudge_was_decided_gets_none_and_leaves_no_row(string? state)
    {
        var (consents, nudges, records) = await StoresAsync();
        await consents.SetStateAsync(Ann, ConsentState.Yes, default);
        var history = await nudges.HistoryOfAsync(Ann, null, default);
        if (state is null)
            await records.DeleteAsync(Ann, default);
        else
            await consents.SetStateAsync(Ann, Enum.Parse<ConsentState>(state), default);

        Assert.False(await nudges.TryRecordAsync(Ann, null, new Nudge(Some.Order().Main!), history, default));
        Assert.Empty((await nudges.HistoryOfAsync(Ann, null, default)).Nudges);
    }

    [Fact]
    public async Task Preferences_alone_are_something_that_is_kept()
    {
        var database = await _folder.MigratedDatabaseAsync();
        var records = new PersonalRecords(database, new ConsentStore(database, TimeProvider.System), TimeProvider.System, new PrivacyOptions());
        await new PreferenceStore(database, TimeProvider.System).ChangeAsync(Ann, it => it with { Appreciates = false }, default);

        Assert.NotNull(await records.ShowAsync(Ann, default));
    }

    [Fact]
    public async Task One_nudge_is_one_wrong_call_however_often_it_is_said()
    {
        var (consents, nudges, records) = await StoresAsync();
        await consents.SetStateAsync(Ann, ConsentState.Yes, default);
        Assert.Null(await nudges.TakeWrongCallAsync(Ann, null, default));
        await nudges.TryRecordAsync(Ann, null, new Nudge(Some.Order().Main!), await nudges.HistoryOfAsync(Ann, null, default), default);

        await nudges.TakeWrongCallAsync(Ann, null, default);
        Assert.NotNull(await nudges.TakeWrongCallAsync(Ann, null, default));

        Assert.Equal(1, (await records.ShowAsync(Ann, default))!.WrongCalls);
    }

    [Fact]
    public async Task Stop_is_never_lost_among_other_choices()
    {
        var (consents, _, _) = await StoresAsync();
        await consents.SetStateAsync(Ann, ConsentState.Yes, default);

        var others = Enumerable.Range(0, 20).Select(turn => turn % 2 == 0
            ? consents.SetLanguageAsync(Ann, MessageLanguage.Dutch, default)
            : consents.PauseAsync(Ann, TimeProvider.System.GetUtcNow().AddHours(2), default));
        await Task.WhenAll(others.Append(consents.SetStateAsync(Ann, ConsentState.No, default)));

        Assert.Equal(ConsentState.No, (await consents.OfAsync(Ann, default)).State);
    }

    [Fact]
    public void A_person_in_a_log_line_is_nobody() =>
        Assert.DoesNotContain("U123", new Person("slack", "T1", "U123").ToString(), StringComparison.Ordinal);

    private async Task<(ConsentStore Consents, NudgeStore Nudges, PersonalRecords Records)> StoresAsync()
    {
        var database = await _folder.MigratedDatabaseAsync();
        var consents = new ConsentStore(database, TimeProvider.System);
        return (consents, new NudgeStore(database, TimeProvider.System), new PersonalRecords(database, consents, TimeProvider.System, new PrivacyOptions()));
    }
}
