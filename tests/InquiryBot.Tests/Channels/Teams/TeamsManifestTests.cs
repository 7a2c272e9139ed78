using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using InquiryBot.Channels.Teams.Invokes;
using InquiryBot.Conversation;
using InquiryBot.Tests.HouseRules;
using InquiryBot.Tests.Storage;

namespace InquiryBot.Tests.Channels.Teams;

/// <summary>The app's manifest, by the schema of https://learn.microsoft.com/microsoft-365/extensibility/schema in version 1.19 and the rules of the store; its icons and its package.</summary>
public sealed class TeamsManifestTests
{
    private static readonly Dictionary<string, string> Members = new()
    {
        [""] = "$schema manifestVersion version id localizationInfo developer name description icons accentColor bots composeExtensions permissions validDomains webApplicationInfo authorization",
        ["localizationInfo"] = "defaultLanguageTag additionalLanguages",
        ["localizationInfo.additionalLanguages"] = "languageTag file",
        ["developer"] = "name websiteUrl privacyUrl termsOfUseUrl",
        ["name"] = "short full",
        ["description"] = "short full",
        ["icons"] = "color outline",
        ["bots"] = "botId scopes isNotificationOnly supportsFiles commandLists",
        ["bots.commandLists"] = "scopes commands",
        ["bots.commandLists.commands"] = "title description",
        ["composeExtensions"] = "botId commands",
        ["composeExtensions.commands"] = "id type title description context fetchTask",
        ["webApplicationInfo"] = "id resource",
        ["authorization"] = "permissions",
        ["authorization.permissions"] = "resourceSpecific",
        ["authorization.permissions.resourceSpecific"] = "name type",
    };

    private static readonly string Folder = Path.Combine(SourceTree.Root, "deploymentTemplates", "teams");
    private static readonly JsonElement Manifest = Json("manifest.json");
    private static readonly JsonElement Dutch = Json("nl.json");

    [Fact]
    public void It_has_no_member_that_Teams_does_not_know() => Assert.Empty(Unknown(Manifest, ""));

    [Theory]
    [InlineData("name.short", 30)]
    [InlineData("name.full", 100)]
    [InlineData("description.short", 80)]
    [InlineData("description.full", 4000)]
    public void Its_texts_fit_in_both_languages(string path, int most)
    {
        Assert.InRange(At(path).GetString()!.Length, 1, most);
        Assert.InRange(Dutch.GetProperty(path).GetString()!.Length, 1, most);
    }

    [Fact]
    public void One_id_is_the_apps_the_bots_and_the_one_that_consent_is_given_to()
    {
        string?[] ids = [At("id").GetString(), At("bots")[0].GetProperty("botId").GetString(), At("composeExtensions")[0].GetProperty("botId").GetString(), At("webApplicationInfo.id").GetString()];
        Assert.All(ids, id => Assert.Equal("{{APP_ID}}", id));
    }

    [Fact]
    public void It_asks_for_the_messages_of_channels_and_nothing_more()
    {
        var asked = At("authorization.permissions.resourceSpecific").EnumerateArray().Select(it => $"{it.GetProperty("name")} {it.GetProperty("type")}");
        Assert.Equal(["ChannelMessage.Read.Group Application"], asked);
        Assert.Equal(["personal", "team", "groupChat"], At("bots")[0].GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString()));
        // Nothing of it opens a page.
        Assert.Equal(0, At("validDomains").GetArrayLength());
        Assert.NotEmpty(At("webApplicationInfo.resource").GetString()!);
    }

    [Fact]
    public void Every_command_is_one_that_the_bot_understands_and_has_a_Dutch_twin()
    {
        var lists = At("bots")[0].GetProperty("commandLists");
        Assert.InRange(lists.GetArrayLength(), 1, 3);
        for (var list = 0; list < lists.GetArrayLength(); list++)
        {
            var commands = lists[list].GetProperty("commands");
            Assert.InRange(commands.GetArrayLength(), 1, 10);
            for (var index = 0; index < commands.GetArrayLength(); index++)
            {
                var twin = $"bots[0].commandLists[{list}].commands[{index}]";
                var (english, dutch) = (commands[index].GetProperty("title").GetString()!, Dutch.GetProperty($"{twin}.title").GetString()!);
                Assert.Equal(Commands.Find(english)!.Name, Commands.Find(dutch)?.Name);
                Assert.All((string[])[english, dutch], title => Assert.InRange(title.Length, 1, 32));
                Assert.All(
                    (string[])[commands[index].GetProperty("description").GetString()!, Dutch.GetProperty($"{twin}.description").GetString()!], text => Assert.InRange(text.Length, 1, 128));
            }
        }
    }

    [Fact]
    public void The_message_extension_has_the_programs_commands_in_both_languages()
    {
        var commands = At("composeExtensions")[0].GetProperty("commands").EnumerateArray().ToList();
        Assert.Equal([TeamsInvokes.CheckCommand, TeamsInvokes.AskInsteadCommand], commands.Select(command => command.GetProperty("id").GetString()));
        Assert.Equal(["compose commandBox", "message"], commands.Select(command => string.Join(' ', command.GetProperty("context").EnumerateArray())));
        Assert.All(commands, command => Assert.True(command.GetProperty("fetchTask").GetBoolean() && command.GetProperty("type").GetString() == "action"));
        Assert.Equal([BotTexts.English["teams.check"], "Ask instead"], commands.Select(command => command.GetProperty("title").GetString()));
        Assert.Equal([BotTexts.Dutch["teams.check"], "Liever vragen"], Enumerable.Range(0, 2).Select(index => Dutch.GetProperty($"composeExtensions[0].commands[{index}].title").GetString()));
    }

    [Fact]
    public void Its_description_says_how_data_is_used()
    {
        foreach (var said in (string[])["With the consent of", "keeps no message, no name and no id", "90 days", "delete", "made by a program"])
            Assert.Contains(said, At("description.full").GetString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("color.png", 192, false)]
    [InlineData("outline.png", 32, true)]
    public void Its_icons_have_the_size_that_Teams_wants(string name, int size, bool isTransparent)
    {
        var png = File.ReadAllBytes(Path.Combine(Folder, name));
        Assert.Equal("89504E470D0A1A0A", Convert.ToHexString(png.AsSpan(0, 8)));
        Assert.Equal((size, size), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        // 6 is colour with transparency, 2 is colour.
        Assert.Equal((8, isTransparent ? 6 : 2), (png[24], png[25]));
    }

    [Fact]
    public async Task One_command_makes_the_package()
    {
        using var folder = new TemporaryFolder();
        var package = folder.File("app.zip");
        var output = await RunAsync($"-p:AppId=3F0F8D5C-0C3E-4D0A-9A53-8A6F1C1E7A11 -p:Website=https://example.org \"-p:Developer=Voorbeeld & Zn.\" \"-p:Out={package}\"");

        Assert.True(File.Exists(package), output);
        using var zip = ZipFile.OpenRead(package);
        Assert.Equal(["color.png", "manifest.json", "nl.json", "outline.png"], zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        using var manifest = JsonDocument.Parse(zip.GetEntry("manifest.json")!.Open());
        Assert.DoesNotContain("{{", manifest.RootElement.ToString(), StringComparison.Ordinal);
        Assert.Equal("3f0f8d5c-0c3e-4d0a-9a53-8a6f1c1e7a11", manifest.RootElement.GetProperty("id").GetString());
        Assert.Equal(At("description.full").GetString(), manifest.RootElement.GetProperty("description").GetProperty("full").GetString());
        Assert.Equal(("Voorbeeld & Zn.", "https://example.org/privacy"), (manifest.RootElement.GetProperty("developer").GetProperty("name").GetString(), manifest.RootElement.GetProperty("developer").GetProperty("privacyUrl").GetString()));
    }

    [Theory]
    [InlineData("-p:AppId=me", "AppId is 'me'")]
    [InlineData("-p:AppId=3f0f8d5c-0c3e-4d0a-9a53-8a6f1c1e7a11 -p:Website=http://example.org", "Website is 'http://example.org'")]
    [InlineData("-p:AppId=3f0f8d5c-0c3e-4d0a-9a53-8a6f1c1e7a11 -p:Website=https://example.org", "Developer is ''")]
    public async Task What_is_missing_for_it_is_named(string arguments, string fault) => Assert.Contains(fault, await RunAsync(arguments), StringComparison.Ordinal);

    private static async Task<string> RunAsync(string arguments)
    {
        var start = new ProcessStartInfo("dotnet", $"msbuild \"{Path.Combine(Folder, "package.proj")}\" -nologo {arguments}") { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }

    private static IEnumerable<string> Unknown(JsonElement node, string path) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().SelectMany(member =>
            Members.TryGetValue(path, out var known) && known.Split(' ').Contains(member.Name) ? Unknown(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}") : [$"{path}.{member.Name}"]),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(item => Unknown(item, path)),
        _ => [],
    };

    private static JsonElement At(string path) => path.Split('.').Aggregate(Manifest, (node, name) => node.GetProperty(name));

    private static JsonElement Json(string name) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name))).RootElement;
}
