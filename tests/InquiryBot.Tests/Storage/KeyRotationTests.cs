using InquiryBot.Storage;

namespace InquiryBot.Tests.Storage;

/// <summary>A new key for the pseudonyms: everybody is found again, the old key finds nobody, and an interruption at any point costs nothing.</summary>
public sealed class KeyRotationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string KeyFile => _folder.File("bot.key");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Everybody_is_found_under_the_new_key_and_nobody_under_the_old()
    {
        var database = await FilledAsync();
        var old = PseudonymKey.FromFile(KeyFile);

        var renamed = await RotationOf(database).RotateFileAsync(KeyFile, default);

        Assert.Equal(6, renamed);
        await AssertWholeAsync(database, PseudonymKey.FromFile(KeyFile));
        Assert.Equal(0, await CountAsync(database, old));
        Assert.NotEqual(old.Fingerprint, PseudonymKey.FromFile(KeyFile).Fingerprint);
    }

    [Fact]
    public async Task The_old_names_are_gone_from_the_files_too()
    {
        var database = await FilledAsync();
        var old = PseudonymKey.FromFile(KeyFile).Of("person", "ann");
        Assert.True(_folder.Holds(old));

        await RotationOf(database).RotateFileAsync(KeyFile, default);

        Assert.False(_folder.Holds(old));
    }

    [Fact]
    public async Task It_can_be_done_again_and_again()
    {
        var database = await FilledAsync();
        for (var time = 0; time < 4; time++)
            await RotationOf(database).RotateFileAsync(KeyFile, default);

        Assert.Equal(5, PseudonymKey.FromFile(KeyFile).Length);
        await AssertWholeAsync(database, PseudonymKey.FromFile(KeyFile));
    }

    [Fact]
    public async Task Killed_after_the_new_key_was_written_the_next_start_goes_on()
    {
        var database = await FilledAsync();
        PseudonymKey.AddTo(KeyFile);
        var key = PseudonymKey.FromFile(KeyFile);

        await StartAsync(database, key);

        await AssertWholeAsync(database, key);
    }

    [Fact]
    public async Task Killed_after_the_new_key_was_written_the_next_rotation_finishes_it_and_adds_no_third_key()
    {
        var database = await FilledAsync();
        PseudonymKey.AddTo(KeyFile);

        await RotationOf(database).RotateFileAsync(KeyFile, default);

        Assert.Equal(2, PseudonymKey.FromFile(KeyFile).Length);
        await AssertWholeAsync(database, PseudonymKey.FromFile(KeyFile));
    }

    [Fact]
    public async Task Killed_among_the_names_nothing_has_happened_and_running_it_again_does_it()
    {
        var database = await FilledAsync();
        var old = PseudonymKey.FromFile(KeyFile);
        await database.ExecuteAsync($"create trigger full before update on wrong_calls begin select raise(abort, 'the disk is full'); end", default);

        await Assert.ThrowsAsync<DatabaseException>(() => RotationOf(database).RotateFileAsync(KeyFile, default));
        await AssertWholeAsync(database, old);

        await database.ExecuteAsync($"drop trigger full", default);
        await RotationOf(database).RotateFileAsync(KeyFile, default);
        await AssertWholeAsync(database, PseudonymKey.FromFile(KeyFile));
    }

    [Fact]
    public async Task A_database_in_use_is_left_alone()
    {
        var database = await FilledAsync();
        using var bot = new HouseKey(_folder.File("bot.lock"));
        Assert.True(bot.TryShare());

        var error = await Assert.ThrowsAsync<DatabaseException>(() => RotationOf(database).RotateFileAsync(KeyFile, default));

        Assert.Equal("INQ2023", error.Code);
        Assert.Equal(1, PseudonymKey.FromFile(KeyFile).Length);
    }

    [Fact]
    public void Many_may_use_a_database_and_one_alone_may_change_its_key()
    {
        using HouseKey one = new(_folder.File("bot.lock")), other = new(_folder.File("bot.lock"));
        Assert.True(one.TryShare() && other.TryShare());
        Assert.False(other.TryTakeAlone());
        one.Dispose();
        Assert.True(other.TryTakeAlone());
        Assert.False(one.TryShare());
    }

    [Fact]
    public async Task A_key_that_is_not_the_databases_own_is_refused_and_nothing_is_renamed()
    {
        var database = await FilledAsync();
        var own = PseudonymKey.FromFile(KeyFile);

        var error = await Assert.ThrowsAsync<DatabaseException>(() => StartAsync(database, PseudonymKey.FromFile(_folder.File("other.key"))));

        Assert.Equal("INQ2022", error.Code);
        await AssertWholeAsync(database, own);
    }

    [Fact]
    public async Task A_key_in_the_setting_is_rotated_by_writing_the_new_one_behind_it()
    {
        var (first, second) = (Convert.ToBase64String(new byte[32]), Convert.ToBase64String([.. Enumerable.Repeat((byte)7, 32)]));
        var database = await FilledAsync(PseudonymKey.FromSetting(first));

        Assert.Null(await RotationOf(database).RotateSettingAsync(PseudonymKey.FromSetting(first), default));
        Assert.Equal(6, await RotationOf(database).RotateSettingAsync(PseudonymKey.FromSetting($"{first}, {second}"), default));

        await AssertWholeAsync(database, PseudonymKey.FromSetting($"{first},{second}"));
        Assert.Equal("INQ2022", (await Assert.ThrowsAsync<DatabaseException>(() => StartAsync(database, PseudonymKey.FromSetting(second)))).Code);
    }

    [Fact]
    public async Task Every_column_with_a_pseudonym_is_on_the_list_that_is_renamed()
    {
        var database = await _folder.MigratedDatabaseAsync();
        var columns = await database.QueryAsync(
            $"select m.name, c.name from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' and c.name in ('person', 'thread', 'message', 'channel', 'team', 'conversation', 'row_key', 'delivery', 'organisation', 'workspace')",
            row => (row.Text(0), row.Text(1)), default);
        Assert.Equal(columns.Order(), Rekeying.Columns.Order());
    }

    // What Slack gave is sealed by the protection keys, which are sealed anew themselves; the state of a chat holds no secret.
    [Fact]
    public async Task Every_sealed_column_is_on_the_list_that_is_sealed_anew()
    {
        var database = await _folder.MigratedDatabaseAsync();
        var columns = await database.QueryAsync(
            $"select m.name, c.name from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' and lower(c.type) = 'blob' and m.name not in ('bot_state', 'slack_installs')",
            row => (row.Text(0), row.Text(1)), default);
        Assert.Equal(columns.Order(), Rekeying.Sealed.Select(it => (it.Table, it.Column)).Order());
    }

    [Fact]
    public async Task What_is_sealed_opens_with_the_new_key_alone_after_a_rotation()
    {
        var (first, second) = (Convert.ToBase64String(new byte[32]), Convert.ToBase64String([.. Enumerable.Repeat((byte)7, 32)]));
        var old = PseudonymKey.FromSetting(first);
        var database = await FilledAsync(old);
        await database.ExecuteAsync(
            $"insert into retrospective_summaries (row_key, channel, body, at) values ('k', 'c', {new Sealing(old).Seal("summary", "words"u8)}, 0)", default);

        var both = PseudonymKey.FromSetting($"{first},{second}");
        await RotationOf(database).RotateSettingAsync(both, default);

        var body = await database.QueryFirstAsync($"select body from retrospective_summaries", row => row.Bytes(0), default);
        Assert.Equal("words"u8.ToArray(), new Sealing(both).Open("summary", body!));
        Assert.Throws<DatabaseException>(() => new Sealing(old).Open("summary", body!));
    }

    private async Task<Database> FilledAsync(PseudonymKey? key = null)
    {
        var database = await _folder.MigratedDatabaseAsync();
        key ??= PseudonymKey.FromFile(KeyFile);
        await StartAsync(database, key);
        await database.ExecuteAsync($"insert into people (person, consent, language, changed_at) values ({key.Of("person", "ann")}, 'Yes', 'English', 1), ({key.Of("person", "bob")}, 'LeaveMe', 'Dutch', 2)", default);
        await database.ExecuteAsync($"insert into nudges (person, thread, kind, at) values ({key.Of("person", "ann")}, {key.Of("thread", "t1")}, 'T.command', 1)", default);
        await database.ExecuteAsync($"insert into wrong_calls (person, kind, times) values ({key.Of("person", "ann")}, 'T.command', 3)", default);
        await database.ExecuteAsync($"insert into bot_state (row_key, state, changed_at) values ({key.Of("state", "a/conversations/b")}, {new byte[] { 1 }}, 1)", default);
        return database;
    }

    private static async Task AssertWholeAsync(Database database, PseudonymKey key) => Assert.Equal(6, await CountAsync(database, key));

    private static Task<int> CountAsync(Database database, PseudonymKey key) => database.QueryFirstAsync(
        $"""
        select (select count(*) from people where person = {key.Of("person", "ann")} and consent = 'Yes')
             + (select count(*) from people where person = {key.Of("person", "bob")} and consent = 'LeaveMe')
             + (select count(*) from nudges where person = {key.Of("person", "ann")})
             + (select count(*) from nudges where thread = {key.Of("thread", "t1")})
             + (select count(*) from wrong_calls where person = {key.Of("person", "ann")} and times = 3)
             + (select count(*) from bot_state where row_key = {key.Of("state", "a/conversations/b")})
        """,
        row => row.Count(0), default);

    private KeyRotation RotationOf(Database database) =>
        new(database, new Migrator(database, TimeProvider.System), new HouseKey(_folder.File("bot.lock")), TimeProvider.System);

    private async Task StartAsync(Database database, PseudonymKey key)
    {
        using var houseKey = new HouseKey(_folder.File("bot.lock"));
        var rekeying = new Lazy<Rekeying>(new Rekeying(database, key, TimeProvider.System));
        await new StorageStart(new Migrator(database, TimeProvider.System), rekeying, database, houseKey, new StorageOptions(), TimeProvider.System).OpenAsync(default);
    }
}
