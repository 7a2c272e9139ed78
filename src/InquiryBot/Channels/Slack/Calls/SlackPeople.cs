using InquiryBot.Conversation;
using InquiryBot.Conversation.MyData;

namespace InquiryBot.Channels.Slack.Calls;

/// <summary>
/// What Slack says of a person: the language their app is set to, and the name that stands for a mention. Asked only of who talks with the bot or is named
/// in what it is about to say, kept in memory for half a day or until they want to be forgotten, and never worth an error.
/// </summary>
internal sealed class SlackPeople(SlackApi api, ShortMemory memory, Workplaces workplaces)
{
    private const string Kind = "slack-person";
    private static readonly TimeSpan Known = TimeSpan.FromHours(12);
    private static readonly TimeSpan Unknown = TimeSpan.FromMinutes(10);

    /// <summary>A locale such as <c>nl-NL</c>, or null.</summary>
    public async Task<string?> LocaleOfAsync(SlackHome home, string user, CancellationToken cancellationToken) => (await FindAsync(home, user, cancellationToken)).Locale;

    /// <summary>The locale that was asked for lately, or null; nobody is asked.</summary>
    public string? KnownLocaleOf(string organisation, string user) => memory.Recall<Profile>(Key(organisation, user))?.Locale;

    /// <summary>The name colleagues know them by, or null.</summary>
    public async Task<string?> NameOfAsync(SlackHome home, string user, CancellationToken cancellationToken) => (await FindAsync(home, user, cancellationToken)).Name;

    /// <summary>Forgets everybody of a workspace that leaves.</summary>
    public void ForgetAllOf(string organisation)
    {
        foreach (var key in memory.KeysOf(Kind).Where(key => key.Id.StartsWith($"{organisation}/", StringComparison.Ordinal)))
            memory.Forget(key);
    }

    private async Task<Profile> FindAsync(SlackHome home, string user, CancellationToken cancellationToken)
    {
        var key = Key(home.Organisation, user);
        if (memory.Recall<Profile>(key) is { } known)
            return known;
        var found = await AskAsync(home, user, cancellationToken);
        memory.Keep(key, found, found == Profile.Nothing ? Unknown : Known, workplaces.PseudonymOf(SlackConversation.Platform, home.Organisation, user));
        return found;
    }

    private async Task<Profile> AskAsync(SlackHome home, string user, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await api.AskAsync(home, "users.info", new Dictionary<string, string> { ["user"] = user, ["include_locale"] = "true" }, cancellationToken);
            var person = answer.Member("user");
            var profile = person.Member("profile");
            return new Profile(person.Text("locale"), profile.Text("display_name") ?? profile.Text("real_name") ?? person.Text("name"));
        }
        catch (Exception fault) when (fault is SlackApiException or OutgoingCallException)
        {
            return Profile.Nothing;
        }
    }

    private static (string, string) Key(string organisation, string user) => (Kind, $"{organisation}/{user}");

    private sealed record Profile(string? Locale, string? Name)
    {
        public static Profile Nothing { get; } = new(null, null);
    }
}
