using InquiryBot.Channels.Slack.Saying;
using InquiryBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Slack;

/// <summary>Runs the bot for something that came from Slack, and says what it says where that came from.</summary>
internal sealed class SlackAdapter : BotAdapter
{
    private readonly SlackSpeaker _speaker;
    private readonly PseudonymKey _key;

    public SlackAdapter(SlackSpeaker speaker, SlackTurnErrors errors, PseudonymKey key)
    {
        (_speaker, _key) = (speaker, key);
        OnTurnError = errors.HandleAsync;
    }

    /// <summary>Takes one turn.</summary>
    public async Task ProcessAsync(SlackTurn turn, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, turn.Activity);
        context.TurnState.Set(turn.Place);
        context.TurnState.Set(new Answers(turn, _key));
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        var answers = turnContext.TurnState.Get<Answers>();
        var responses = new ResourceResponse[activities.Length];
        for (var index = 0; index < activities.Length; index++)
        {
            // Typing signs, traces and pauses have no place in Slack.
            var isSaid = activities[index].Type == ActivityTypes.Message;
            responses[index] = new ResourceResponse(isSaid ? await _speaker.SayAsync(answers.Place, answers.Mark(activities[index]), cancellationToken) : "");
        }

        return responses;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("On Slack the bot answers with a new message; what was delivered is changed by its courier.");

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("On Slack the bot takes nothing back within a turn; what was delivered is taken back by its courier.");

    /// <summary>The answers of one turn. Only the first can take the place of what it answers.</summary>
    private sealed class Answers(SlackTurn turn, PseudonymKey key)
    {
        private bool _replaces = turn.Place.Replaces;
        private int _count;

        public SlackPlace Place => turn.Place;

        public SlackAnswer Mark(Activity said) => new(said, Interlocked.Exchange(ref _replaces, false), turn.Delivery is null ? null : IdOf(Interlocked.Increment(ref _count)));

        // The same each time the turn is taken: Slack shows an answer once that is said again because the program was killed before it could note it.
        private Guid IdOf(int number) => Guid.ParseExact(key.Of("answer", $"{turn.Delivery}\n{number}").AsSpan(0, 32), "N");
    }
}
