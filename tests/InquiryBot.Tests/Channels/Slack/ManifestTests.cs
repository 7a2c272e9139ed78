using System.Collections;
using System.Text.RegularExpressions;
using InquiryBot.Channels.Slack;
using InquiryBot.Channels.Slack.Hearing;
using InquiryBot.Tests.HouseRules;
using YamlDotNet.Serialization;

namespace InquiryBot.Tests.Channels.Slack;

/// <summary>The app's manifest, by the limits of https://docs.slack.dev/reference/app-manifest: Slack takes no member that it does not know.</summary>
public sealed class ManifestTests
{
    private static readonly Dictionary<string, string> Members = new()
    {
        [""] = "_metadata display_information features oauth_config settings",
        ["_metadata"] = "major_version minor_version",
        ["display_information"] = "name description long_description background_color",
        ["features"] = "app_home bot_user shortcuts slash_commands",
        ["features.app_home"] = "home_tab_enabled messages_tab_enabled messages_tab_read_only_enabled",
        ["features.bot_user"] = "display_name always_online",
        ["features.shortcuts"] = "name type callback_id description",
        ["features.slash_commands"] = "command url description usage_hint should_escape",
        ["oauth_config"] = "redirect_urls scopes",
        ["oauth_config.scopes"] = "bot",
        ["settings"] = "event_subscriptions interactivity org_deploy_enabled socket_mode_enabled token_rotation_enabled",
        ["settings.event_subscriptions"] = "request_url bot_events",
        ["settings.interactivity"] = "is_enabled request_url message_menu_options_url",
    };

    // Which scope an event or feature needs. A scope that nothing needs is refused in review, and rightly so.
    private static readonly Dictionary<string, string> Needs = new()
    {
        ["app_home_opened"] = "",
        ["app_uninstalled"] = "",
        ["tokens_revoked"] = "",
        ["message.channels"] = "channels:history",
        ["message.groups"] = "groups:history",
        ["message.im"] = "im:history",
        ["member_joined_channel"] = "channels:read groups:read",
    };

    private static readonly string Text = TextOf("manifest.yaml");
    private static readonly object Manifest = new DeserializerBuilder().Build().Deserialize<object>(Text)!;

    [Fact]
    public void It_has_no_member_that_Slack_does_not_know() => Assert.Empty(Unknown(Manifest, ""));

    [Theory]
    [InlineData("display_information.name", 1, 35)]
    [InlineData("display_information.description", 1, 140)]
    [InlineData("display_information.long_description", 175, 4000)]
    [InlineData("features.bot_user.display_name", 1, 80)]
    [InlineData("features.shortcuts.0.name", 1, 24)]
    [InlineData("features.shortcuts.0.callback_id", 1, 255)]
    [InlineData("features.shortcuts.0.description", 1, 150)]
    [InlineData("features.slash_commands.0.command", 2, 32)]
    [InlineData("features.slash_commands.0.description", 1, 2000)]
    [InlineData("features.slash_commands.0.usage_hint", 1, 1000)]
    public void Its_texts_fit(string path, int least, int most) => Assert.InRange(At(path)!.ToString()!.Length, least, most);

    [Fact]
    public void Its_colour_is_one() => Assert.Matches(new Regex("^#([0-9a-f]{3}|[0-9a-f]{6})$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)), At("display_information.background_color")!.ToString());

    [Fact]
    public void Its_scopes_are_those_in_use_and_no_others()
    {
        var needed = List("settings.event_subscriptions.bot_events").SelectMany(name => Needs[name].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            // Nudges and answers; direct messages of the bot's own accord; /inquire and the shortcut; language and names.
            .Concat(["chat:write", "im:write", "commands", "users:read"]);
        Assert.Equal(needed.Distinct().Order(StringComparer.Ordinal), List("oauth_config.scopes.bot").Order(StringComparer.Ordinal));
        Assert.Equal(SlackTrial.NeededScopes, List("oauth_config.scopes.bot").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_needs_no_public_address()
    {
        Assert.Equal("true", At("settings.socket_mode_enabled"));
        Assert.Equal("true", At("settings.interactivity.is_enabled"));
        Assert.DoesNotContain("url", Text.Split("\nfeatures:")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void People_can_write_to_the_bot_and_its_shortcut_is_the_programs()
    {
        Assert.Equal(("true", "false"), (At("features.app_home.messages_tab_enabled"), At("features.app_home.messages_tab_read_only_enabled")));
        Assert.Equal(("message", SlackIntake.AskInstead, "/inquire"), (At("features.shortcuts.0.type"), At("features.shortcuts.0.callback_id"), At("features.slash_commands.0.command")));
    }

    [Fact]
    public void Over_https_it_is_the_same_app_at_the_programs_addresses_for_every_workspace()
    {
        var lines = TextOf("manifest-https.yaml").Split('\n');
        Assert.Empty(Unknown(new DeserializerBuilder().Build().Deserialize<object>(string.Join('\n', lines))!, ""));
        var added = lines.Except(Text.Split('\n')).Where(line => !line.TrimStart().StartsWith('#')).Select(line => line.Trim());
        Assert.Equal(
            [
                "url: https://bot.example.org/api/slack/commands",
                "redirect_urls:",
                "- https://bot.example.org/api/slack/oauth",
                "request_url: https://bot.example.org/api/slack/events",
                "request_url: https://bot.example.org/api/slack/interactions",
                "org_deploy_enabled: true",
                "socket_mode_enabled: false",
            ],
            added);
        Assert.Equal(["org_deploy_enabled: false", "socket_mode_enabled: true"], Text.Split('\n').Except(lines).Where(line => !line.TrimStart().StartsWith('#')).Select(line => line.Trim()));
    }

    private static string TextOf(string name) => File.ReadAllText(Path.Combine(SourceTree.Root, "deploymentTemplates", "slack", name));

    private static IEnumerable<string> Unknown(object node, string path) => node switch
    {
        IDictionary members => members.Keys.Cast<string>().SelectMany(name =>
            Members.TryGetValue(path, out var known) && known.Split(' ').Contains(name) ? Unknown(members[name]!, path.Length == 0 ? name : $"{path}.{name}") : [$"{path}.{name}"]),
        IList items => items.Cast<object>().SelectMany(item => Unknown(item, path)),
        _ => [],
    };

    private static List<string> List(string path) => [.. ((IList)At(path)!).Cast<string>()];

    private static object? At(string path) =>
        path.Split('.').Aggregate((object?)Manifest, (node, name) => node is IList items ? items[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] : ((IDictionary)node!)[name]);
}
