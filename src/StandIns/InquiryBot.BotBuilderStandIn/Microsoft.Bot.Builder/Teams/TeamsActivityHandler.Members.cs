using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

public partial class TeamsActivityHandler
{
    protected virtual Task OnTeamsMembersAddedDispatchAsync(IList<ChannelAccount> membersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var known = membersAdded.Select(member => KnownAccount(member, turnContext)).ToList();
        return OnTeamsMembersAddedAsync(known, teamInfo, turnContext, cancellationToken);
    }

    protected virtual Task OnTeamsMembersRemovedDispatchAsync(IList<ChannelAccount> membersRemoved, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        OnTeamsMembersRemovedAsync(membersRemoved.Select(AsTeamsAccount).ToList(), teamInfo, turnContext, cancellationToken);

    protected virtual Task OnTeamsMembersAddedAsync(IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        OnMembersAddedAsync([.. teamsMembersAdded], turnContext, cancellationToken);

    protected virtual Task OnTeamsMembersRemovedAsync(IList<TeamsChannelAccount> teamsMembersRemoved, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        OnMembersRemovedAsync([.. teamsMembersRemoved], turnContext, cancellationToken);

    private static TeamsChannelAccount AsTeamsAccount(ChannelAccount member) => JObject.FromObject(member).ToObject<TeamsChannelAccount>();

    /// <summary>The real library asks Teams about a member it knows only the id of, over a connector client; here as there, without one that fails.</summary>
    private static TeamsChannelAccount KnownAccount(ChannelAccount member, ITurnContext<IConversationUpdateActivity> turnContext) =>
        member.HasProperties || member.Id == turnContext.Activity.Recipient?.Id
            ? AsTeamsAccount(member)
            : throw new InvalidOperationException("This needs a connector client in the turn state; override OnTeamsMembersAddedDispatchAsync to do without.");
}
