using System.Text.RegularExpressions;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Tests.Support;

namespace InquiryBot.Tests.Retrospectives;

/// <summary>A retrospective that is held in private chats; Fay facilitates.</summary>
internal sealed partial class SessionTalk : IAsyncDisposable
{
    private readonly string _locale;

    private SessionTalk(TestBot bot, string locale, string code) => (Bot, _locale, Code) = (bot, locale, code);

    public TestBot Bot { get; }

    public string Code { get; }

    public RetrospectiveRoom Room => Bot.Get<RetrospectiveRoom>();

    public static async Task<SessionTalk> BeginAsync(string locale, IEnumerable<string> preparation)
    {
        var bot = await TestBot.StartAsync();
        var last = "";
        foreach (var said in preparation)
            last = string.Join('\n', await bot.TellAsync(said, "fay", locale));
        return new SessionTalk(bot, locale, CodeIn().Match(last).Value);
    }

    /// <summary>Says some things, one after the other.</summary>
    /// <returns>What the bot said to the last one.</returns>
    public async Task<string> SayAsync(string who, params string[] said)
    {
        var locale = said is [_, "nl-NL" or "en-GB"] ? said[1] : _locale;
        var answer = "";
        foreach (var words in said.Where(words => words is not ("nl-NL" or "en-GB")))
            answer = string.Join('\n', await Bot.TellAsync(words, who, locale));
        return answer;
    }

    /// <summary>The facilitator says something, and the bot answers with some words.</summary>
    public async Task ExpectAsync(string said, string words) => Assert.Contains(words, await SayAsync("fay", said), StringComparison.Ordinal);

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    [GeneratedRegex("[A-Z0-9]{4}-[A-Z0-9]{4}")]
    private static partial Regex CodeIn();
}
