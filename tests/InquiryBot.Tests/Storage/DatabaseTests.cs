using InquiryBot.Storage;

namespace InquiryBot.Tests.Storage;

public sealed class DatabaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Values_come_back_as_they_went_in()
    {
        var database = _folder.Database();
        var time = DateTimeOffset.Parse("2026-03-01T10:20:30.456+02:00", null);
        var id = Guid.NewGuid();
        await database.ExecuteAsync($"create table t (a text, b integer, c real, d blob, e integer, f integer, g text, h text)", default);

        await database.ExecuteAsync($"insert into t values ({"'; drop table t; --"}, {42L}, {1.5}, {new byte[] { 1, 2 }}, {true}, {time}, {id}, {(string?)null})", default);

        var row = await database.QueryFirstAsync($"select * from t", row => (row.Text(0), row.Number(1), row.Real(2), row.Bytes(3).Length, row.Flag(4), row.Time(5), row.Id(6), row.TextOrNull(7)), default);
        Assert.Equal(("'; drop table t; --", 42L, 1.5, 2, true, time.ToUniversalTime(), id, (string?)null), row);
    }

    [Fact]
    public async Task A_transaction_that_throws_leaves_nothing()
    {
        var database = _folder.Database();
        await database.ExecuteAsync($"create table t (a text)", default);

        await Assert.ThrowsAsync<InvalidOperationException>(() => database.InTransactionAsync(async session =>
        {
            await session.ExecuteAsync($"insert into t values ({"x"})", default);
            throw new InvalidOperationException();
        }, default));

        Assert.Equal(0, await database.QueryFirstAsync($"select count(*) from t", row => row.Count(0), default));
    }

    [Fact]
    public async Task A_broken_rule_of_the_schema_is_told_apart()
    {
        var database = _folder.Database();
        await database.ExecuteAsync($"create table p (a text primary key)", default);
        await database.ExecuteAsync($"create table c (a text references p (a))", default);

        var error = await Assert.ThrowsAsync<DatabaseException>(() => database.ExecuteAsync($"insert into c values ({"nobody"})", default));

        Assert.True(error.IsConflict);
        Assert.DoesNotContain("nobody", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_writers_over_one_file_lose_nothing()
    {
        var (first, second) = (_folder.Database(), _folder.Database());
        await first.ExecuteAsync($"create table t (n integer)", default);
        await first.ExecuteAsync($"insert into t values (0)", default);

        await Task.WhenAll(Enumerable.Range(0, 100).Select(index => Task.Run(() => AddOneAsync(index % 2 == 0 ? first : second))));

        Assert.Equal(100, await second.QueryFirstAsync($"select n from t", row => row.Count(0), default));
    }

    [Fact]
    public async Task A_writer_that_waits_too_long_says_so()
    {
        var (first, second) = (_folder.Database(), _folder.Database(busySeconds: 0.05));
        await first.ExecuteAsync($"create table t (n integer)", default);

        var error = await Assert.ThrowsAsync<DatabaseException>(() => first.InTransactionAsync(
            _ => second.ExecuteAsync($"insert into t values (1)", default), default));

        Assert.Equal("INQ2005", error.Code);
    }

    [Fact]
    public async Task A_reader_does_not_wait_for_the_writer()
    {
        var database = _folder.Database(busySeconds: 0.05);
        await database.ExecuteAsync($"create table t (n integer)", default);

        var seen = await database.InTransactionAsync(async session =>
        {
            await session.ExecuteAsync($"insert into t values (1)", default);
            return await database.QueryFirstAsync($"select count(*) from t", row => row.Count(0), default);
        }, default);

        Assert.Equal(0, seen);
    }

    [Fact]
    public async Task The_file_is_private_and_its_folder_is_made()
    {
        var database = _folder.Database("deep/er/bot.db");

        await database.ExecuteAsync($"create table t (n integer)", default);

        Assert.Equal(_folder.File("deep/er/bot.db"), database.Place);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(database.Place));
    }

    private static Task AddOneAsync(Database database) => database.InTransactionAsync(async session =>
    {
        var number = await session.QueryFirstAsync($"select n from t", row => row.Number(0), default);
        await session.ExecuteAsync($"update t set n = {number + 1}", default);
    }, default);
}
