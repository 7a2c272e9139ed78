using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace InquiryBot.StandIns.Tests.State;

/// <summary>What we believe about the memory storage: fresh copies, one counter of ETags, conflicts only for items that carry one.</summary>
public sealed class MemoryStorageTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task Only_keys_that_exist_are_read()
    {
        await _storage.WriteAsync(One("known", State("a", "b")), None);

        var read = await _storage.ReadAsync(["known", "unknown"], None);

        Assert.Equal("known", Assert.Single(read).Key);
    }

    [Fact]
    public async Task What_is_read_is_a_fresh_copy_each_time()
    {
        var written = State("list", new Dictionary<string, object> { ["a"] = "1" });
        await _storage.WriteAsync(One("key", written), None);
        ((Dictionary<string, object>)written["list"])["a"] = "changed after writing";

        var first = await ReadStateAsync("key");
        ((IDictionary<string, object>)first["list"])["a"] = "changed after reading";
        var second = await ReadStateAsync("key");

        Assert.Equal("1", ((IDictionary<string, object>)second["list"])["a"]);
        Assert.NotSame(first, second);
    }

    [Fact]
    public async Task Whole_numbers_come_back_as_long_and_fractions_as_double()
    {
        await _storage.WriteAsync(One("key", new Dictionary<string, object> { ["int"] = 3, ["double"] = 0.5, ["flag"] = true, ["text"] = "t" }), None);

        var read = await ReadStateAsync("key");

        Assert.Equal(3L, read["int"]);
        Assert.Equal(0.5, read["double"]);
        Assert.Equal(true, read["flag"]);
        Assert.Equal("t", read["text"]);
    }

    [Fact]
    public async Task Values_of_own_types_keep_their_type()
    {
        await _storage.WriteAsync(One("key", State("topic", new Topic { Name = "asking", Votes = [1, 2] })), None);

        var topic = Assert.IsType<Topic>((await ReadStateAsync("key"))["topic"]);

        Assert.Equal("asking", topic.Name);
        Assert.Equal([1, 2], topic.Votes);
    }

    [Fact]
    public async Task A_loop_cannot_be_written()
    {
        var loop = new Dictionary<string, object>();
        loop["self"] = loop;

        await Assert.ThrowsAsync<Newtonsoft.Json.JsonSerializationException>(() => _storage.WriteAsync(One("key", loop), None));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("anything")]
    public async Task A_new_key_takes_any_etag(string? eTag)
    {
        await _storage.WriteAsync(One("key", new Note { ETag = eTag }), None);

        Assert.Equal("0", (await ReadNoteAsync("key")).ETag);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7")]
    public async Task An_existing_key_refuses_another_etag(string? eTag)
    {
        await _storage.WriteAsync(One("key", new Note { ETag = "*" }), None);

        var conflict = await Assert.ThrowsAsync<ArgumentException>(() => _storage.WriteAsync(One("key", new Note { ETag = eTag }), None));

        Assert.StartsWith("Etag conflict.", conflict.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_etag_that_was_read_may_write_once()
    {
        await _storage.WriteAsync(One("key", new Note { ETag = "*" }), None);
        var mine = await ReadNoteAsync("key");
        var theirs = await ReadNoteAsync("key");

        await _storage.WriteAsync(One("key", mine), None);

        await Assert.ThrowsAsync<ArgumentException>(() => _storage.WriteAsync(One("key", theirs), None));
    }

    [Fact]
    public async Task A_star_always_overwrites()
    {
        await _storage.WriteAsync(One("key", new Note { Text = "old", ETag = "*" }), None);

        await _storage.WriteAsync(One("key", new Note { Text = "new", ETag = "*" }), None);

        Assert.Equal("new", (await ReadNoteAsync("key")).Text);
    }

    [Fact]
    public async Task Etags_are_one_counter_for_all_keys()
    {
        await _storage.WriteAsync(One("a", new Note { ETag = "*" }), None);
        await _storage.WriteAsync(One("b", new Note { ETag = "*" }), None);

        Assert.Equal(("0", "1"), ((await ReadNoteAsync("a")).ETag, (await ReadNoteAsync("b")).ETag));
    }

    [Fact]
    public async Task A_dictionary_that_is_passed_in_is_the_store()
    {
        var documents = new Dictionary<string, JObject>();
        var storage = new MemoryStorage(documents);

        await storage.WriteAsync(One("note", new Note { Text = "t", ETag = "*" }), None);
        await storage.WriteAsync(One("state", State("a", "b")), None);

        Assert.Equal("0", (string?)documents["note"]["eTag"]);
        Assert.Equal("b", (string?)documents["state"]["a"]);
        Assert.Null(documents["state"]["eTag"]);
    }

    [Fact]
    public async Task Deleting_takes_the_keys_that_exist()
    {
        await _storage.WriteAsync(One("key", State("a", "b")), None);

        await _storage.DeleteAsync(["key", "unknown"], None);

        Assert.Empty(await _storage.ReadAsync(["key"], None));
    }

    [Fact]
    public async Task Null_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.ReadAsync(null!, None));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.WriteAsync(null!, None));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.DeleteAsync(null!, None));
    }

    [Fact]
    public async Task Typed_reading_leaves_other_types_out()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["note"] = new Note { ETag = "*" }, ["state"] = State("a", "b") }, None);

        var notes = await ((IStorage)_storage).ReadAsync<Note>(["note", "state"], None);

        Assert.Equal("note", Assert.Single(notes).Key);
    }

    private static Dictionary<string, object> One(string key, object value) => new() { [key] = value };

    private static Dictionary<string, object> State(string key, object value) => new() { [key] = value };

    private async Task<IDictionary<string, object>> ReadStateAsync(string key) => (IDictionary<string, object>)(await _storage.ReadAsync([key], None))[key];

    private async Task<Note> ReadNoteAsync(string key) => (Note)(await _storage.ReadAsync([key], None))[key];

    private sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }

    private sealed class Topic
    {
        public string? Name { get; set; }

        public List<int> Votes { get; set; } = [];
    }
}
