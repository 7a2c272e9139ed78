using InquiryBot.Storage;
using Microsoft.Bot.Builder;

namespace InquiryBot.Tests.Storage;

public sealed class BotStateStorageTests : StorageContract, IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private Database _database = null!;
    private BotStateStorage _storage = null!;

    protected override IStorage Storage => _storage;

    public async Task InitializeAsync()
    {
        _database = await _folder.MigratedDatabaseAsync();
        _storage = StorageOver(_database, _folder);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_second_instance_over_the_same_file_goes_on()
    {
        await OneTurn.SayAsync(Storage, "hello");

        using var second = (IDisposable)_folder.Database();
        Assert.Equal(["Place?"], await OneTurn.SayAsync(StorageOver((Database)second, _folder), "Edgar"));
    }

    [Fact]
    public async Task A_new_process_over_the_same_file_goes_on()
    {
        await OneTurn.SayAsync(Storage, "hello");

        Assert.Equal("Place?", await OneTurnProcess.SayAsync(_folder.Path, "Edgar"));
        Assert.Equal(["5 letters, formal True, from Bern"], await OneTurn.SayAsync(Storage, "Bern"));
    }

    [Fact]
    public async Task One_conflict_among_several_keys_writes_none_of_them()
    {
        await Storage.WriteAsync(Map(("b", new Note { Text = "1", ETag = "*" })));

        await Assert.ThrowsAsync<ArgumentException>(() => Storage.WriteAsync(Map(("a", State("x")), ("b", new Note { Text = "2", ETag = "old" }))));

        Assert.Equal(["b"], (await Storage.ReadAsync(["a", "b"])).Keys);
    }

    [Fact]
    public async Task Neither_who_nor_where_nor_what_was_said_reaches_the_disk()
    {
        await OneTurn.SayAsync(Storage, "canary-greeting");
        await OneTurn.SayAsync(Storage, "canary-answer");
        _folder.Close();

        var written = string.Concat(Directory.GetFiles(_folder.Path).Select(path => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(path))));

        Assert.Contains("stepIndex", written, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", written, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_is_named_and_can_be_deleted()
    {
        await Storage.WriteAsync(Map(("a", State("1"))));
        await _database.ExecuteAsync($"update bot_state set state = {"{\"map\":{\"value\":{\"type-of-tomorrow\":1}}}"u8.ToArray()}", default);

        var error = await Assert.ThrowsAsync<DatabaseException>(() => Storage.ReadAsync(["a"]));
        await Storage.DeleteAsync(["a"]);

        Assert.Equal("INQ2020", error.Code);
        Assert.Empty(await Storage.ReadAsync(["a"]));
    }

    internal static BotStateStorage StorageOver(Database database, TemporaryFolder folder) =>
        new(database, PseudonymKey.FromFile(folder.File("bot.key")), TimeProvider.System, new BotStateJson(BotStateType.Of<Note>(
            "note", (_, writer, note) => writer.WriteStringValue(note.Text), (_, element) => Note.From(element))));
}
