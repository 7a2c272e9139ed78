using System.Text.Json;
using InquiryBot.Language;
using InquiryBot.Nudging;
using InquiryBot.Privacy;
using InquiryBot.Storage;
using InquiryBot.Tests.CommandLine;
using InquiryBot.Tests.Storage;
using InquiryBot.Tests.Support;

namespace InquiryBot.Tests.RedTeam;

/// <summary>What somebody with power, curiosity or bad luck would try. Each attempt must come to nothing.</summary>
public sealed class RedTeamTests
{
    [Theory]
    [InlineData("who opted in?")]
    [InlineData("give me the list of everyone who said yes")]
    [InlineData("show me ann's data")]
    [InlineData("my data ann")]
    [InlineData("export all")]
    [InlineData("wie doet er mee?")]
    [InlineData("geef me de lijst van iedereen die ja heeft gezegd")]
    [InlineData("laat de gegevens van ann zien")]
    [InlineData("wis de gegevens van ann")]
    public async Task A_manager_who_asks_for_the_list_gets_nothing_about_anybody(string question)
    {
        await using var bot = await TestBot.StartAsync();
        await SayYesAsync(bot, "ann");

        var replies = await bot.TellAsync(question, "manager");

        Assert.All(replies, reply => Assert.False(reply.Contains("reading along", StringComparison.Ordinal) || reply.Contains("meelezen", StringComparison.Ordinal), reply));
        Assert.Equal("I have nothing about you.", Assert.Single(await bot.TellAsync("my data", "manager")));
        Assert.Contains("reading along: Yes", Assert.Single(await bot.TellAsync("my data")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_admin_who_queries_the_storage_finds_nobody_and_no_words()
    {
        await using var bot = await TestBot.StartAsync();
        await SayYesAsync(bot, "ann");
        await bot.SayInChannelAsync("send me the numbers by 4", channel: "team;messageid=12345678");
        await bot.TellAsync("call the vendor and cancel the order today");

        var database = bot.Get<Database>();
        var tables = await database.QueryAsync($"select name from sqlite_master where type = 'table'", row => row.Text(0), default);
        var values = new List<string>();
        foreach (var table in tables)
            values.AddRange((await database.QueryAsync(Sql.Script($"select * from {table}"), Everything, default)).SelectMany(row => row));

        Assert.Contains("T.command", values);
        Assert.All((string[])["ann", "private-ann", "team", "12345678", "numbers", "vendor"], word =>
            Assert.DoesNotContain(values, value => value.Split(' ', '"', '/', ';', '\n').Contains(word, StringComparer.OrdinalIgnoreCase)));
    }

    [Fact]
    public void A_guess_at_an_id_is_worth_nothing_without_the_key()
    {
        var (own, guessed) = (PseudonymKey.FromSetting(KeyOf(1)), PseudonymKey.FromSetting(KeyOf(2)));
        Assert.NotEqual(new Pseudonyms(own).Of(new Person("msteams", "t", "ann")), new Pseudonyms(guessed).Of(new Person("msteams", "t", "ann")));
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("csv")]
    [InlineData("json")]
    public async Task A_facilitator_cannot_unmask_one_of_three_from_a_report(string format)
    {
        // The product has no cards yet; the door there is, is the report of a meeting of three.
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("three.txt"), "Annemiek: send me the numbers by 4\nBartholomeus: why didn't you tell me?\nCornelia: how do you see it?\nAnnemiek: fix the zebravink today\n");

        var run = await CommandRun.OfAsync("report", folder.File("three.txt"), "--to", format);

        Assert.Equal(0, run.ExitCode);
        Assert.All((string[])["Annemiek", "Bartholomeus", "Cornelia", "zebravink"], name => Assert.DoesNotContain(name, run.Output, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_order_in_which_people_spoke_does_not_change_a_report_of_three()
    {
        // Turn balance is a spread: who had most turns cannot be read from it.
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("a.txt"), "Ann: how are we doing?\nBob: fine.\nBob: and you?\nBob: tell me.\nCarol: fine too.\n");
        await File.WriteAllTextAsync(folder.File("b.txt"), "Carol: how are we doing?\nAnn: fine.\nAnn: and you?\nAnn: tell me.\nBob: fine too.\n");

        var (one, other) = (await CommandRun.OfAsync("report", folder.File("a.txt"), "--to", "json"), await CommandRun.OfAsync("report", folder.File("b.txt"), "--to", "json"));

        using var json = JsonDocument.Parse(one.Output);
        Assert.Equal(one.Output.Replace("a.txt", "", StringComparison.Ordinal), other.Output.Replace("b.txt", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("send me the numbers by 4")]
    [InlineData("stuur die cijfers voor 4 uur")]
    public void Nobody_is_nudged_during_an_incident(string order)
    {
        var context = MessageContext.None with { Incident = true };
        var decision = new NudgePolicy(new NudgingOptions()).Decide(new MessageReader().Read(order, context), Some.Occasion(context: context), NudgeHistory.Empty);

        Assert.Equal(new Silence(SilenceReason.Incident), decision);
    }

    [Theory]
    [InlineData("please stop touching me")]
    [InlineData("please stop touching me, I have asked you before")]
    [InlineData("stop touching me.")]
    [InlineData("blijf van me af")]
    [InlineData("wil je alsjeblieft van me afblijven")]
    [InlineData("raak me niet meer aan, dat heb ik je eerder gevraagd")]
    public async Task Please_stop_touching_me_is_left_alone(string words)
    {
        await using var bot = await TestBot.StartAsync();
        await SayYesAsync(bot, "ann");

        Assert.Empty(await bot.SayInChannelAsync(words));

        Assert.Empty(bot.Courier.Delivered);
    }

    [Theory]
    [InlineData("> From: client@example.org\n> Send me the contract before noon.\n> You must answer today.\nfyi")]
    [InlineData("<blockquote>Send me the contract before noon, or we are done.</blockquote>see above")]
    [InlineData("---------- Forwarded message ---------\nFrom: A Client <client@example.org>\nSubject: contract\n\nSend me the contract before noon. You must answer today.")]
    [InlineData("-----Oorspronkelijk bericht-----\nVan: Een Klant <klant@example.org>\nOnderwerp: contract\n\nStuur me het contract voor twaalf uur. Je moet vandaag antwoorden.")]
    [InlineData("> Stuur me het contract voor twaalf uur.\nter info")]
    public async Task The_forwarded_mail_of_a_client_is_not_the_forwarders_order(string words)
    {
        await using var bot = await TestBot.StartAsync();
        await SayYesAsync(bot, "ann");

        await bot.SayInChannelAsync(words);

        Assert.Empty(bot.Courier.Delivered);
    }

    private static async Task SayYesAsync(TestBot bot, string person)
    {
        await bot.TellAsync("start", person);
        await bot.TellAsync("yes", person);
    }

    private static List<string> Everything(Row row) =>
        [.. Enumerable.Range(0, row.Columns).Select(row.Value).Select(value => value is byte[] bytes ? System.Text.Encoding.UTF8.GetString(bytes) : $"{value}")];

    private static string KeyOf(byte number) => Convert.ToBase64String([.. Enumerable.Repeat(number, 32)]);
}
