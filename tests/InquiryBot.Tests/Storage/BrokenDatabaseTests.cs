using InquiryBot.Storage;

namespace InquiryBot.Tests.Storage;

public sealed class BrokenDatabaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named()
    {
        File.WriteAllText(_folder.File("taken"), "a file where a folder should be");

        var error = await FailAsync(_folder.Database("taken/bot.db"));

        Assert.Equal("INQ2002", error.Code);
        Assert.Contains(_folder.File("taken/bot.db"), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_read_only_database_is_named()
    {
        await _folder.Database().ExecuteAsync($"create table t (n integer)", default);

        var error = await FailAsync(_folder.Database(more: "Mode=ReadOnly"));

        Assert.Equal("INQ2003", error.Code);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named()
    {
        File.WriteAllText(_folder.File("bot.db"), new string('x', 5000));

        var error = await FailAsync(_folder.Database());

        Assert.Equal("INQ2004", error.Code);
    }

    [Theory]
    [InlineData("Host=db.example;Username=bot;Password=geheim", "PostgreSQL is not supported yet")]
    [InlineData("", "names no file")]
    [InlineData("Data Source=:memory:", "in memory")]
    [InlineData("Nonsense=1", "is not a connection string")]
    [InlineData("Data Source", "is not a connection string")]
    public void A_connection_string_that_leads_nowhere_gets_one_sentence(string text, string why)
    {
        var error = Assert.Throws<DatabaseException>(() => Databases.From(new StorageOptions { ConnectionString = text }, _folder.Path));

        Assert.StartsWith("INQ2001: Storage:ConnectionString ", error.Message, StringComparison.Ordinal);
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
        Assert.Contains("Data Source=data/inquirybot.db", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", error.Message, StringComparison.Ordinal);
    }

    private static Task<DatabaseException> FailAsync(Database database) =>
        Assert.ThrowsAsync<DatabaseException>(() => new Migrator(database, TimeProvider.System).MigrateAsync(default));
}
