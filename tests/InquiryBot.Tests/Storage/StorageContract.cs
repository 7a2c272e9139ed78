using System.Text.Json;
using Microsoft.Bot.Builder;

namespace InquiryBot.Tests.Storage;

/// <summary>What Bot Builder may expect of any storage. Each storage inherits it.</summary>
public abstract class StorageContract
{
    protected abstract IStorage Storage { get; }

    [Fact]
    public async Task A_read_returns_only_the_keys_that_exist()
    {
        await Storage.WriteAsync(Map(("a", State("1"))));

        var found = await Storage.ReadAsync(["a", "b"]);

        Assert.Equal(["a"], found.Keys);
        Assert.Empty(await Storage.ReadAsync([]));
    }

    [Fact]
    public async Task A_read_returns_a_copy()
    {
        await Storage.WriteAsync(Map(("a", State("1"))));

        var first = (IDictionary<string, object>)(await Storage.ReadAsync(["a"]))["a"];
        first["value"] = "changed";

        Assert.Equal("1", ((IDictionary<string, object>)(await Storage.ReadAsync(["a"]))["a"])["value"]);
    }

    [Fact]
    public async Task A_deleted_key_is_gone_and_a_missing_one_is_no_fault()
    {
        await Storage.WriteAsync(Map(("a", State("1")), ("b", State("2"))));

        await Storage.DeleteAsync(["a", "never-there"]);

        Assert.Equal(["b"], (await Storage.ReadAsync(["a", "b"])).Keys);
    }

    [Fact]
    public async Task The_last_writer_wins_for_state_without_an_etag()
    {
        await Storage.WriteAsync(Map(("a", State("1"))));
        await Storage.WriteAsync(Map(("a", State("2"))));

        Assert.Equal("2", ((IDictionary<string, object>)(await Storage.ReadAsync(["a"]))["a"])["value"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("*")]
    [InlineData("anything")]
    public async Task A_new_item_takes_any_etag(string? etag)
    {
        await Storage.WriteAsync(Map(("a", new Note { Text = "1", ETag = etag! })));

        Assert.False(string.IsNullOrEmpty((await NoteAsync("a")).ETag));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("another")]
    public async Task An_item_with_another_etag_is_a_conflict(string? etag)
    {
        await Storage.WriteAsync(Map(("a", new Note { Text = "1", ETag = "*" })));

        var error = await Assert.ThrowsAsync<ArgumentException>(() => Storage.WriteAsync(Map(("a", new Note { Text = "2", ETag = etag! }))));

        Assert.StartsWith("Etag conflict.", error.Message, StringComparison.Ordinal);
        Assert.Equal("1", (await NoteAsync("a")).Text);
    }

    [Fact]
    public async Task An_item_with_its_own_etag_is_written_and_gets_a_new_one()
    {
        await Storage.WriteAsync(Map(("a", new Note { Text = "1", ETag = "*" })));
        var read = await NoteAsync("a");

        await Storage.WriteAsync(Map(("a", new Note { Text = "2", ETag = read.ETag })));

        Assert.Equal("2", (await NoteAsync("a")).Text);
        Assert.NotEqual(read.ETag, (await NoteAsync("a")).ETag);
        await Assert.ThrowsAsync<ArgumentException>(() => Storage.WriteAsync(Map(("a", new Note { Text = "3", ETag = read.ETag }))));
    }

    [Fact]
    public async Task A_star_always_overwrites()
    {
        await Storage.WriteAsync(Map(("a", new Note { Text = "1", ETag = "*" })));
        await Storage.WriteAsync(Map(("a", new Note { Text = "2", ETag = "*" })));

        Assert.Equal("2", (await NoteAsync("a")).Text);
    }

    [Fact]
    public async Task Nothing_is_no_argument()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => Storage.ReadAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Storage.WriteAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Storage.DeleteAsync(null!));
    }

    [Fact]
    public async Task Of_many_writers_with_one_etag_exactly_one_wins()
    {
        await Storage.WriteAsync(Map(("a", new Note { Text = "start", ETag = "*" })));
        var etag = (await NoteAsync("a")).ETag;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(index => Task.Run(() => TryWriteAsync(index, etag))));

        Assert.Equal(1, outcomes.Count(won => won));
    }

    [Fact]
    public async Task A_waterfall_goes_on_from_what_was_written()
    {
        Assert.Equal(["Name?"], await OneTurn.SayAsync(Storage, "hello"));
        Assert.Equal(["Again: Name?"], await OneTurn.SayAsync(Storage, "?"));
        Assert.Equal(["Place?"], await OneTurn.SayAsync(Storage, "Edgar"));
        Assert.Equal(["5 letters, formal True, from Zürich"], await OneTurn.SayAsync(Storage, "Zürich"));
        Assert.Equal(["Name?"], await OneTurn.SayAsync(Storage, "hello"));
    }

    protected static Dictionary<string, object> Map(params (string Key, object Value)[] entries) => entries.ToDictionary(entry => entry.Key, entry => entry.Value);

    protected static Dictionary<string, object> State(string value) => new() { ["value"] = value };

    protected async Task<Note> NoteAsync(string key) => (Note)(await Storage.ReadAsync([key]))[key];

    private async Task<bool> TryWriteAsync(int index, string etag)
    {
        try
        {
            await Storage.WriteAsync(Map(("a", new Note { Text = $"{index}", ETag = etag })));
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>An item that is guarded by an ETag.</summary>
    public sealed class Note : IStoreItem
    {
        public string Text { get; set; } = "";

        public string ETag { get; set; } = "";

        internal static Note From(JsonElement element) => new() { Text = element.GetString()! };
    }
}
