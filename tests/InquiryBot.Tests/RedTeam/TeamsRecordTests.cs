using System.Text.Json;
using InquiryBot.Tests.Channels.Teams;
using InquiryBot.Tests.Privacy;

namespace InquiryBot.Tests.RedTeam;

/// <summary>"My data", "export" and "delete" as Teams carries them, in both languages.</summary>
public sealed class TeamsRecordTests
{
    [Theory]
    [InlineData("leave me", "my data", "export", "delete", "Export", "Delete my data", "I have nothing about you.")]
    [InlineData("laat mij maar", "mijn gegevens", "exporteer", "wis", "Exporteer", "Wis mijn gegevens", "Ik bewaar niets over je.")]
    public async Task What_is_kept_is_shown_with_buttons_handed_over_and_deleted(
        string leave, string show, string export, string delete, string exportButton, string deleteButton, string nothing)
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var program = await RunningProgram.StartAsync();
        await program.PostAsync(CanaryActivities.Private(connector.Url, leave));

        var record = await AnswerAsync(show);
        var card = record.GetProperty("attachments")[0].GetProperty("content");
        Assert.Equal([exportButton, deleteButton], card.GetProperty("actions").EnumerateArray().Select(button => button.GetProperty("title").GetString()));
        // The page is on the bot's machine, and somebody in Teams is not.
        Assert.DoesNotContain("/me?", card.GetProperty("fallbackText").GetString(), StringComparison.Ordinal);
        Assert.Contains("\"consent\": \"LeaveMe\"", (await AnswerAsync(exportButton)).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("\"consent\": \"LeaveMe\"", (await AnswerAsync(export)).GetProperty("text").GetString(), StringComparison.Ordinal);
        await AnswerAsync(delete);
        Assert.Equal(nothing, (await AnswerAsync(show)).GetProperty("text").GetString());
        await AnswerAsync(leave);
        await program.PostAsync(CanaryActivities.Leaving(connector.Url));
        Assert.Equal(nothing, (await AnswerAsync(show)).GetProperty("text").GetString());

        async Task<JsonElement> AnswerAsync(string said)
        {
            connector.Calls.Clear();
            await program.PostAsync(CanaryActivities.Private(connector.Url, said));
            using var answer = JsonDocument.Parse(connector.Calls.Last().Body);
            return answer.RootElement.Clone();
        }
    }
}
