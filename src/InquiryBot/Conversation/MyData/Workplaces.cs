using InquiryBot.Conversation.Remarks;
using InquiryBot.Privacy;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation.MyData;

/// <summary>
/// Knows which workspace the people belong to of whom something is kept, so that all of it goes when the workspace takes the bot out. Who never speaks with the
/// bot is not noted.
/// </summary>
internal sealed class Workplaces(Organisations organisations, Pseudonyms pseudonyms, PeopleInMind inMind)
{
    /// <summary>The name under which a person is filed.</summary>
    public string PseudonymOf(string platform, string organisation, string person) => pseudonyms.Of(new Person(platform, organisation, person));

    /// <summary>Takes a turn, and notes where it belongs before something of it is kept.</summary>
    /// <param name="activity">What the turn is about.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="cancellationToken">Stops the noting.</param>
    public async Task TakeTurnAsync(Activity activity, Func<Task> turn, CancellationToken cancellationToken)
    {
        var organisation = OrganisationOf(activity.ChannelId ?? "", activity.Conversation?.TenantId ?? "");
        if (activity.Type == ActivityTypes.Message && Whereabouts.IsPrivate(activity))
        {
            var person = pseudonyms.Of(Listener.PersonOf(activity));
            await organisations.JoinAsync(person, organisation, cancellationToken);
            await turn();
            await organisations.LeaveIfNothingIsKeptAsync(person, cancellationToken);
            return;
        }

        if (activity.Type == ActivityTypes.Message && ChannelTalk.CommandIn(new Activity { Text = TypedText.Of(activity) }, TypedText.IsToBot(activity)) is not null)
            await organisations.JoinChannelAsync(pseudonyms.OfChannel(activity.ChannelId ?? "", Whereabouts.ChannelOf(activity)), organisation, cancellationToken);
        await turn();
    }

    /// <summary>A workspace took the bot out: deletes all that is kept of its people and channels, and puts them out of mind.</summary>
    public async Task ForgetAsync(string platform, string organisation, CancellationToken cancellationToken)
    {
        foreach (var person in await organisations.ForgetAsync(OrganisationOf(platform, organisation), cancellationToken))
            inMind.Forget(person);
    }

    private string OrganisationOf(string platform, string organisation) => pseudonyms.OfOrganisation(platform, organisation);
}
