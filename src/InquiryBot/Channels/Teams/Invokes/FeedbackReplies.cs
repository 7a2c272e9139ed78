using InquiryBot.Conversation;
using InquiryBot.Conversation.Remarks;
using InquiryBot.Nudging;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Channels.Teams.Invokes;

/// <summary>
/// Takes the thumbs that Teams shows under a nudge: one down is "this was fine", about that nudge and for that person alone. What somebody writes beside it is read by
/// nobody and kept nowhere.
/// </summary>
internal sealed class FeedbackReplies(OpenRemarks open, NudgeStore nudges)
{
    /// <summary>Teams asks what to show when somebody raises a thumb.</summary>
    public const string Fetch = "message/fetchTask";

    /// <summary>Teams tells which thumb.</summary>
    public const string Submit = "message/submitAction";

    /// <summary>Takes a thumb.</summary>
    public async Task TakeAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (ReactionIn(activity.Value) == "dislike" && await open.AtAsync(Listener.PersonOf(activity), activity.ReplyToId ?? "", cancellationToken) is { } remark)
            await nudges.TakeWrongCallAsync(remark.Person, remark.Id, cancellationToken);
    }

    // Older clients leave out the envelope.
    private static string? ReactionIn(object? value) =>
        value is JObject sent && (sent["data"] as JObject ?? sent)["actionValue"] is JObject action ? action["reaction"]?.ToString() : null;
}
