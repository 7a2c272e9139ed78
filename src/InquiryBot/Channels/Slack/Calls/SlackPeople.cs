using InquiryBot.Conversation;

namespace InquiryBot.Channels.Slack.Calls;

/// <summary>
/// What Slack says of a person: the language their app is set to, and the name that stands for a mention. Asked only of who talks with the bot or is named
/// in what it is about to say, kept in memory for half a day, and never worth an error.
/// </summary>
internal sealed class SlackPeople(SlackApi api, ShortMemory memory)
{
    private static readonly TimeSpan Known = TimeSpan.FromHours(12);
    private static readonly TimeSpan Unknown = TimeSpan.FromMinutes(10);

    /// <summary>A locale such as <c>nl-NL</c>, or null.</summary>
    public async Task<string?> LocaleOfAsync(string user, CancellationToken cancellationToken) => (await FindAsync(user, cancellationToken)).Locale;

    /// <summary>The locale that was asked for lately, or null; nobody is asked.</summary>
    public string? KnownLocaleOf(string user) => memory.Recall<Profile>(Key(user))?.Locale;

    /// <summary>The name colleagues know them by, or null.</summary>
    public async Task<string?> NameOfAsync(string user, CancellationToken cancellationToken) => (await FindAsync(user, cancellationToken)).Name;

    private async Task<Profile> FindAsync(string user, CancellationToken cancellationToken)
    {
        if (memory.Recall<Profile>(Key(user)) is { } known)
            return known;
        var found = await AskAsync(user, cancellationToken);
        memory.Keep(Key(user), found, found == Profile.Nothing ? Unknown : Known);
        return found;
    }

    private async Task<Profile> AskAsync(string user, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await api.AskAsync("users.info", new Dictionary<string, string> { ["user"] = user, ["include_locale"] = "true" }, cancellationToken);
            var person = answer.Member("user");
            var profile = person.Member("profile");
            return new Profile(person.Text("locale"), profile.Text("display_name") ?? profile.Text("real_name") ?? person.Text("name"));
        }
        catch (Exception fault) when (fault is SlackApiException or OutgoingCallException)
        {
            return Profile.Nothing;
        }
    }

    private static (string, string) Key(string user) => ("slack-person", user);

    private sealed record Profile(string? Locale, string? Name)
    {
        public static Profile Nothing { get; } = new(null, null);
    }
}
