using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Snapshots;

/// <summary>Copies and fingerprints the activities that prompts keep in state: texts with buttons, and who they went to.</summary>
internal static class ActivitySnapshot
{
    /// <summary>Cards, entities, channel data and the rest are left to JSON.</summary>
    public static bool IsPlain(Activity activity) =>
        activity is null || (activity.IsPlainItself && IsPlain(activity.From) && IsPlain(activity.Recipient) && IsPlain(activity.Conversation) && IsPlain(activity.SuggestedActions));

    public static Activity Copy(Activity activity)
    {
        if (activity is null)
            return null;

        var copy = activity.CopyItself();
        copy.From = Copy(activity.From);
        copy.Recipient = Copy(activity.Recipient);
        copy.Conversation = Copy(activity.Conversation);
        copy.SuggestedActions = Copy(activity.SuggestedActions);
        return copy;
    }

    public static void Write(FingerprintWriter writer, Activity activity)
    {
        writer.Write(activity?.Type);
        if (activity is null)
            return;

        activity.WriteItselfTo(writer);
        Write(writer, activity.From);
        Write(writer, activity.Recipient);
        Write(writer, activity.Conversation);
        Write(writer, activity.SuggestedActions);
    }

    public static bool IsPlain(CardAction action) => action is null || (action.GetType() == typeof(CardAction) && action.Value is null or string && action.ChannelData is null);

    public static CardAction Copy(CardAction action) => action is null ? null : new CardAction(action.Type, action.Title, action.Image, action.Text, action.DisplayText, action.Value)
    {
        ImageAltText = action.ImageAltText,
    };

    public static void Write(FingerprintWriter writer, CardAction action)
    {
        writer.Write(action is null ? null : nameof(CardAction));
        writer.Write(action?.Type);
        writer.Write(action?.Title);
        writer.Write(action?.Image);
        writer.Write(action?.Text);
        writer.Write(action?.DisplayText);
        writer.Write(action?.Value as string);
        writer.Write(action?.ImageAltText);
    }

    private static bool IsPlain(ChannelAccount account) => account is null || (account.GetType() == typeof(ChannelAccount) && !account.HasProperties);

    private static bool IsPlain(ConversationAccount account) => account is null || (account.GetType() == typeof(ConversationAccount) && !account.HasProperties);

    private static bool IsPlain(SuggestedActions suggested) =>
        suggested is null || (suggested.GetType() == typeof(SuggestedActions) && suggested.To is null or List<string> && suggested.Actions is null or List<CardAction> && (suggested.Actions?.All(IsPlain) ?? true));

    private static ChannelAccount Copy(ChannelAccount account) => account is null ? null : new(account.Id, account.Name, account.Role, account.AadObjectId);

    private static ConversationAccount Copy(ConversationAccount account) => account is null ? null : new(
        account.IsGroup, account.ConversationType, account.Id, account.Name, account.AadObjectId, account.Role, account.TenantId);

    private static SuggestedActions Copy(SuggestedActions suggested) => suggested is null ? null : new()
    {
        To = suggested.To is null ? null : new List<string>(suggested.To),
        Actions = suggested.Actions?.Select(Copy).ToList(),
    };

    private static void Write(FingerprintWriter writer, ChannelAccount account)
    {
        writer.Write(account is null ? null : nameof(ChannelAccount));
        writer.Write(account?.Id);
        writer.Write(account?.Name);
        writer.Write(account?.Role);
        writer.Write(account?.AadObjectId);
    }

    private static void Write(FingerprintWriter writer, ConversationAccount account)
    {
        writer.Write(account is null ? null : nameof(ConversationAccount));
        writer.Write(account?.IsGroup, depth: 0);
        writer.Write(account?.ConversationType);
        writer.Write(account?.Id);
        writer.Write(account?.Name);
        writer.Write(account?.AadObjectId);
        writer.Write(account?.Role);
        writer.Write(account?.TenantId);
    }

    private static void Write(FingerprintWriter writer, SuggestedActions suggested)
    {
        writer.Write(suggested is null ? null : nameof(SuggestedActions));
        writer.WriteCount(suggested?.To);
        foreach (var id in suggested?.To ?? [])
            writer.Write(id);
        writer.WriteCount(suggested?.Actions);
        foreach (var action in suggested?.Actions ?? [])
            Write(writer, action);
    }
}
