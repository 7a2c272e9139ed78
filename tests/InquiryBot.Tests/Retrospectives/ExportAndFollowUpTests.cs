using System.Text.Json;
using InquiryBot.Language.Text;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Tests.Retrospectives;

public sealed class ExportAndFollowUpTests
{
    [Theory]
    [InlineData(MessageLanguage.English, "# Retrospective of 18 November 2026", "**First step:** the FirstStep", "**Check date:** 2 December 2026")]
    [InlineData(MessageLanguage.Dutch, "# Retrospective van 18 november 2026", "**Eerste stap:** the FirstStep", "**Terugkijken op:** 2 december 2026")]
    public async Task A_summary_is_exported_as_Markdown_in_the_readers_language(MessageLanguage language, params string[] lines)
    {
        await using var session = await EndedAsync();
        var text = (await session.Room.ExportAsync(session.Code, "markdown", language, default))!;
        Assert.All(lines.Append("### Watch the queue").Append("### waiting"), line => Assert.Contains(line, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_cell_of_the_CSV_is_a_formula()
    {
        await using var session = await EndedAsync();
        var text = (await session.Room.ExportAsync(session.Code, "csv", MessageLanguage.English, default))!;
        Assert.Contains("Note,'=1+1,", text, StringComparison.Ordinal);
        Assert.Contains("Action,Watch the queue,Ann,the FirstStep,the Sign,2026-12-02,the Vision,", text, StringComparison.Ordinal);
        Assert.All(text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).SelectMany(line => line.Split(',')), cell => Assert.False(cell is ['=' or '+' or '-' or '@', ..], cell));
    }

    [Fact]
    public async Task The_JSON_has_the_actions_in_it()
    {
        await using var session = await EndedAsync();
        using var json = JsonDocument.Parse((await session.Room.ExportAsync(session.Code, "json", MessageLanguage.English, default))!);
        var action = json.RootElement.GetProperty("actions")[0];
        Assert.Equal(("Watch the queue", "Ann", "2026-12-02"), (action.GetProperty("what").GetString(), action.GetProperty("carrier").GetString(), action.GetProperty("checkOn").GetString()));
    }

    [Theory]
    [InlineData("en-GB", "How is it going, what have you learned", "stuck", "I ask again in a week.", "tell the team: smaller steps", "smaller steps")]
    [InlineData("nl-NL", "Hoe gaat het ermee, wat heb je geleerd", "zit vast", "Over een week vraag ik het weer.", "vertel het team: kleinere stappen", "kleinere stappen")]
    public async Task Who_carries_an_action_is_asked_privately_and_the_team_hears_what_they_release(
        string locale, string question, string answer, string reply, string release, string released)
    {
        await using var talk = await AgreedAsync(locale);
        await talk.SayAsync("ann", locale == "nl-NL" ? "verlaat" : "leave");
        await talk.Bot.PassTimeAsync(TimeSpan.FromDays(13));
        talk.Bot.Courier.Delivered.Clear();
        Assert.DoesNotContain(question, await talk.SayAsync("ann", "hello"), StringComparison.Ordinal);

        await talk.Bot.StartAgainAsync();
        await talk.Bot.PassTimeAsync(TimeSpan.FromDays(2));
        // After the restart nobody knows the way to Ann, so she is asked when she is next heard.
        Assert.Empty(talk.Bot.Courier.Delivered);
        Assert.Contains(question, await talk.SayAsync("ann", "hello"), StringComparison.Ordinal);
        Assert.DoesNotContain(question, await talk.SayAsync("ann", "hello"), StringComparison.Ordinal);
        Assert.Contains(reply, await talk.SayAsync("ann", answer), StringComparison.Ordinal);
        Assert.Contains(released, await talk.SayAsync("ann", release), StringComparison.Ordinal);

        var next = await talk.Room.BeginAsync(new(MessageLanguage.English, After: talk.Code), default);
        Assert.Equal(released, Assert.Single((await talk.Room.LookAsync(next.Code, null, MessageLanguage.English, default))!.Earlier).Released);
        await talk.Bot.PassTimeAsync(TimeSpan.FromDays(8));
        Assert.Contains(question, await talk.SayAsync("ann", "hello"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_is_asked_how_an_action_goes()
    {
        await using var talk = await AgreedAsync("en-GB");
        await talk.Bot.PassTimeAsync(TimeSpan.FromDays(14));
        Assert.DoesNotContain("How is it going", await talk.SayAsync("fay", "hello"), StringComparison.Ordinal);
    }

    private static async Task<Session> EndedAsync()
    {
        var session = await Session.BeginAsync();
        await session.FillAsync(await session.JoinAsync("Ann"), RetrospectiveStep.FollowUp);
        return session;
    }

    private static async Task<SessionTalk> AgreedAsync(string locale)
    {
        var talk = await SessionTalk.BeginAsync(locale, ["retro", "x", "30", "1", "1", "pass", "pass"]);
        await talk.SayAsync("ann", $"retro {talk.Code} as Ann");
        for (var move = 0; move < 8 && (await talk.Room.LookAsync(talk.Code, null, default, default))!.Step < RetrospectiveStep.Actions; move++)
            await talk.SayAsync("fay", "skip");
        await talk.SayAsync("ann", "Watch the queue", "none", "ask", "shorter", "in 2 weeks", "none", "carry 1", "agree 1");
        for (var move = 0; move < 4; move++)
            await talk.SayAsync("fay", "skip");
        await talk.SayAsync("fay", "approve");
        return talk;
    }
}
