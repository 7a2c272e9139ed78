using System.Text;
using InquiryBot.Tests.Support;

namespace InquiryBot.Tests.Privacy;

/// <summary>Plays conversations with words that occur nowhere else, then looks for them in everything that was written.</summary>
public sealed class CanaryTests
{
    private const string Word = "zebrafinkanarie";
    private const string Name = "kanariehilde";
    private const string Channel = "kanariekanaal;messageid=4711471147114711";

    private static readonly string[] Stories =
    [
        $"stuur die {Word} nog vandaag de deur uit",
        $"can you just fix the {Word} now",
        $"why didn't you tell me about {Word}",
        $"how do you see the {Word}?",
        $"ik heb die {Word} morgen nodig",
    ];

    [Fact]
    public async Task Nothing_that_people_wrote_or_are_called_reaches_the_disk_or_the_logs()
    {
        await using var bot = await TestBot.StartAsync();
        await PlayAsync(bot);

        Assert.NotEmpty(bot.Courier.Delivered);
        var places = PlacesOf(bot).ToList();
        Assert.True(places.Count >= 4, $"only {places.Count} places were looked at");
        Assert.All(places, place => Assert.False(Holds(place.Bytes), $"{place.Name} holds a canary"));
    }

    [Fact]
    public void The_search_finds_a_canary_when_there_is_one()
    {
        Assert.True(Holds(Encoding.UTF8.GetBytes($"… {Word.ToUpperInvariant()} …")));
        Assert.True(Holds(Encoding.Unicode.GetBytes(Name)));
        Assert.True(Holds(Encoding.UTF8.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes(Word)))));
        Assert.False(Holds(Encoding.UTF8.GetBytes("a canary of another kind")));
    }

    private static async Task PlayAsync(TestBot bot)
    {
        await bot.TellAsync("start", Name);
        await bot.TellAsync("yes", Name);
        foreach (var story in Stories)
        {
            await bot.SayInChannelAsync(story, Name, Channel);
            await bot.TellAsync(story, Name);
            await bot.TellAsync("how or when is open", Name);
            bot.Clock.Advance(TimeSpan.FromMinutes(31));
        }

        await bot.SayInChannelAsync("@InquiryBot incident on 2h", Name, Channel);
        await bot.SayInChannelAsync("@InquiryBot incident off", Name, Channel);
        await bot.TellAsync("daily digest", Name);
        bot.Clock.Advance(TimeSpan.FromDays(1));
        await bot.SayInChannelAsync(Stories[0], Name, Channel);
        await bot.EditAsync(Stories[1], Name, Channel);
        await bot.PassTimeAsync(TimeSpan.FromHours(5));
        await bot.TellAsync("settings", Name);
        await bot.TellAsync($"time zone {Word}", Name);
        await bot.TellAsync($"{Word} why", Name);
        await bot.TellAsync("why", Name);
        await bot.TellAsync("my data", Name);
        bot.Courier.Fault = new InvalidOperationException($"could not send \"{Word}\" to {Name}");
        bot.Clock.Advance(TimeSpan.FromDays(1));
        await bot.SayInChannelAsync(Stories[0], Name, Channel);
    }

    private static IEnumerable<(string Name, byte[] Bytes)> PlacesOf(TestBot bot)
    {
        foreach (var path in Directory.EnumerateFiles(bot.Folder, "*", SearchOption.AllDirectories))
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            file.CopyTo(bytes);
            yield return (Path.GetFileName(path), bytes.ToArray());
        }

        yield return ("the log", Encoding.UTF8.GetBytes(string.Join('\n', bot.Logs.Lines)));
    }

    // As it stands, in UTF-16 as SQLite may keep it, and in Base64 as a careless key might be.
    private static bool Holds(byte[] bytes)
    {
        var texts = new[] { Encoding.UTF8.GetString(bytes), Encoding.Unicode.GetString(bytes), Encoding.Unicode.GetString(bytes.AsSpan(Math.Min(1, bytes.Length))) };
        var canaries = new[] { Word, Name, "4711471147114711" };
        return canaries.SelectMany(canary => new[] { canary, Convert.ToBase64String(Encoding.UTF8.GetBytes(canary)).TrimEnd('=')[..^1] })
            .Any(canary => texts.Any(text => text.Contains(canary, StringComparison.OrdinalIgnoreCase)));
    }
}
