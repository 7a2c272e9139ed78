using InquiryBot.StandIns.Tests.Support;
using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace InquiryBot.StandIns.Tests.State;

/// <summary>Whatever dialogs keep comes back as from a storage that keeps JSON, and no change of it goes unsaved.</summary>
public sealed class RememberedValuesTests
{
    public static TheoryData<string, string> Properties
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (type, property) in RememberedValues.All)
                data.Add(type, property);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public async Task It_comes_back_as_from_json(string type, string property)
    {
        var state = RememberedValues.StateWith(type, property);

        var plain = await ThroughAsync(new MemoryStorage(), state);
        var json = await ThroughAsync(new MemoryStorage(new Dictionary<string, JObject>()), state);

        Assert.Equal(json, plain);
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public async Task Its_change_is_saved_and_nothing_else(string type, string property)
    {
        var storage = new CountingStorage();
        var conversation = new ConversationState(storage);
        var turn = Some.Turn();
        await conversation.LoadAsync(turn);
        var cached = conversation.GetCachedState(turn);

        cached.State = RememberedValues.StateWith(type, property: null);
        await conversation.SaveChangesAsync(turn);
        await conversation.SaveChangesAsync(turn);
        Assert.Single(storage.Written);

        cached.State = RememberedValues.StateWith(type, property);
        await conversation.SaveChangesAsync(turn);
        cached.State = RememberedValues.StateWith(type, property);
        await conversation.SaveChangesAsync(turn);
        Assert.Equal(2, storage.Written.Count);
    }

    private static async Task<string> ThroughAsync(MemoryStorage storage, object state)
    {
        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = state }, CancellationToken.None);
        var read = await storage.ReadAsync(["key"], CancellationToken.None);
        return JsonConvert.SerializeObject(read["key"], new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All });
    }
}
