using InquiryBot.Storage;

namespace InquiryBot.Tests.Storage;

public sealed class MigratorTests : IDisposable
{
    private static readonly Migration First = Migration.From("0001_first.sql", "create table a (n integer);\ncreate table b (n integer);\n");
    private static readonly Migration Second = Migration.From("0002_second.sql", "insert into a values (7);");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Scripts_run_once_and_in_order()
    {
        var database = _folder.Database();

        Assert.Equal(["0001_first.sql"], await With(database, First).MigrateAsync(default));
        Assert.Equal(["0002_second.sql"], await With(database, First, Second).PendingAsync(default));
        Assert.Equal(["0002_second.sql"], await With(database, First, Second).MigrateAsync(default));
        Assert.Empty(await With(database, First, Second).MigrateAsync(default));
        Assert.Equal(1, await database.QueryFirstAsync($"select count(*) from a", row => row.Count(0), default));
    }

    [Fact]
    public async Task An_altered_script_stops_the_start()
    {
        var database = _folder.Database();
        await With(database, First).MigrateAsync(default);

        var error = await Assert.ThrowsAsync<DatabaseException>(() => With(database, First with { Script = "create table c (n);" }).MigrateAsync(default));

        Assert.StartsWith("INQ2010: The migration '0001_first.sql' was changed", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_ends_do_not_alter_a_script()
    {
        var database = _folder.Database();
        await With(database, First).MigrateAsync(default);

        Assert.Empty(await With(database, Migration.From(First.Name, First.Script.ReplaceLineEndings("\r\n"))).MigrateAsync(default));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_stops_the_start()
    {
        var database = _folder.Database();
        await With(database, First, Second).MigrateAsync(default);

        var error = await Assert.ThrowsAsync<DatabaseException>(() => With(database, First).MigrateAsync(default));

        Assert.Equal("INQ2011", error.Code);
        Assert.Contains("'0002_second.sql'", error.Message, StringComparison.Ordinal);
        Assert.Contains(database.Place, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_that_fails_leaves_nothing_behind()
    {
        var database = _folder.Database();
        var broken = Migration.From("0002_broken.sql", "insert into a values (1); insert into nowhere values (1);");

        var error = await Assert.ThrowsAsync<DatabaseException>(() => With(database, First, broken).MigrateAsync(default));

        Assert.Equal("INQ2012", error.Code);
        Assert.False(await database.HasTableAsync("a", default));
    }

    [Fact]
    public async Task Two_programs_that_start_at_once_migrate_once()
    {
        var databases = Enumerable.Range(0, 4).Select(_ => _folder.Database()).ToList();

        var ran = await Task.WhenAll(databases.Select(database => Task.Run(() => new Migrator(database, TimeProvider.System).MigrateAsync(default))));

        Assert.Single(ran, names => names.Count > 0);
    }

    [Theory]
    [InlineData("first.sql")]
    [InlineData("1_first.sql")]
    [InlineData("000x_first.sql")]
    public void A_script_needs_its_number(string name) => Assert.Throws<DatabaseException>(() => Migration.From(name, ""));

    [Fact]
    public void Numbers_have_no_gaps_and_no_repeats()
    {
        Assert.Throws<DatabaseException>(() => Migrations.Ordered([First, Migration.From("0003_third.sql", "")]));
        Assert.Throws<DatabaseException>(() => Migrations.Ordered([First, Migration.From("0001_other.sql", "")]));
        Assert.NotEmpty(Migrations.Of("Sqlite"));
    }

    private static Migrator With(Database database, params Migration[] migrations) => new(database, TimeProvider.System, migrations);
}
