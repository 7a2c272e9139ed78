using System.Text.Json.Nodes;
using InquiryBot.Channels.Slack.Calls;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Slack.Saying;

/// <summary>Says something in a place. In a channel, that is for one pair of eyes, unless the place is for all.</summary>
internal sealed class SlackSpeaker(SlackApi api, SlackPeople people)
{
    /// <summary>Says it, by the response address as long as that takes it.</summary>
    /// <returns>The id of what was said; empty when Slack tells none.</returns>
    public async Task<string> SayAsync(SlackPlace place, SlackAnswer answer, CancellationToken cancellationToken)
    {
        var message = await DrawAsync(place.Home, answer.Said, cancellationToken);
        if (place.ResponseUrl is { } address && await api.RespondAsync(address, Answer(message, answer.Replaces), cancellationToken))
            return "";
        message["channel"] = place.IsUnopened ? (await OpenAsync(place.Home, place.Channel, cancellationToken)).Channel : place.Channel;
        if (place.Thread is not null)
            message["thread_ts"] = place.Thread;
        if (place.User is null)
        {
            if (answer.Id is { } id)
                message["client_msg_id"] = id.ToString("D");
            return await PostOnceAsync(place.Home, message, cancellationToken);
        }

        message["user"] = place.User;
        return await api.PostAsync(place.Home, "chat.postEphemeral", message, cancellationToken);
    }

    /// <summary>The direct messages of a person with the bot.</summary>
    public async Task<SlackPlace> OpenAsync(SlackHome home, string user, CancellationToken cancellationToken)
    {
        var opened = await api.CallAsync(home, "conversations.open", new JsonObject { ["users"] = user }, cancellationToken);
        return new SlackPlace(home, opened.Member("channel").Text("id") ?? throw new SlackApiException("conversations.open", "no_channel"));
    }

    /// <summary>Says something else in the place of what was said in direct messages.</summary>
    public async Task ChangeAsync(SlackHome home, string channel, string ts, IMessageActivity said, CancellationToken cancellationToken)
    {
        var message = await DrawAsync(home, said, cancellationToken);
        (message["channel"], message["ts"]) = (channel, ts);
        await api.CallAsync(home, "chat.update", message, cancellationToken);
    }

    /// <summary>Says something else in the place of what only one person sees.</summary>
    public async Task<bool> ChangeAsync(SlackHome home, Uri address, IMessageActivity said, CancellationToken cancellationToken) =>
        await api.RespondAsync(address, Answer(await DrawAsync(home, said, cancellationToken), replaces: true), cancellationToken);

    /// <summary>Takes back what was said in direct messages.</summary>
    public Task DeleteAsync(SlackHome home, string channel, string ts, CancellationToken cancellationToken) =>
        api.CallAsync(home, "chat.delete", new JsonObject { ["channel"] = channel, ["ts"] = ts }, cancellationToken);

    /// <summary>Takes back what only one person sees.</summary>
    public Task<bool> DeleteAsync(Uri address, CancellationToken cancellationToken) =>
        api.RespondAsync(address, new JsonObject { ["delete_original"] = true }, cancellationToken);

    private async Task<string> PostOnceAsync(SlackHome home, JsonObject message, CancellationToken cancellationToken)
    {
        try
        {
            return await api.PostAsync(home, "chat.postMessage", message, cancellationToken);
        }
        catch (SlackApiException refusal) when (refusal.Error == "duplicate_message_not_found")
        {
            // It was said before the program was killed, and deleted since.
            return "";
        }
    }

    private static JsonObject Answer(JsonObject message, bool replaces)
    {
        var answer = (JsonObject)message.DeepClone();
        (answer["response_type"], answer["replace_original"]) = ("ephemeral", replaces);
        return answer;
    }

    // The only place where names come in: for the eyes of who wrote the mention.
    private async Task<JsonObject> DrawAsync(SlackHome home, IMessageActivity said, CancellationToken cancellationToken)
    {
        if (said.Text is not { } text || Escaping.PeopleIn(text) is not { Count: > 0 } ids)
            return SlackMessage.Draw(said);
        var names = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var id in ids)
            names[id] = await people.NameOfAsync(home, id, cancellationToken);
        return SlackMessage.Draw(new Activity(said.Type) { Text = Escaping.Name(text, names), TextFormat = said.TextFormat, SuggestedActions = said.SuggestedActions });
    }
}

/// <summary>Something to say.</summary>
/// <param name="Said">The words and buttons.</param>
/// <param name="Replaces">Whether it takes the place of what its button stood under.</param>
/// <param name="Id">The same when it is said a second time by mistake, so that Slack shows it once; null when it does not matter.</param>
internal sealed record SlackAnswer(IMessageActivity Said, bool Replaces = false, Guid? Id = null)
{
    /// <summary>Never the words.</summary>
    public override string ToString() => "an answer";
}
