using InquiryBot.Conversation;
using InquiryBot.Conversation.MyData;
using InquiryBot.Conversation.Remarks;
using InquiryBot.Conversation.Settings;
using InquiryBot.Privacy;
using InquiryBot.Schedules;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Bot.Builder;

namespace InquiryBot.Hosting;

/// <summary>Wires the conversation: the handler, its dialogs and the road of a message.</summary>
internal static class ConversationServices
{
    /// <summary>Adds them. Dialogs are stateless and shared; what is said in between turns is in the bot's state.</summary>
    public static void AddConversation(this IServiceCollection services)
    {
        services.AddSingleton<PrivateState>();
        services.AddSingleton<ConversationState>(provider => provider.GetRequiredService<PrivateState>());
        services.AddSingleton<ShortMemory>();
        services.AddSingleton<RecentMessages>();
        services.AddSingleton<RecentSilences>();
        services.AddSingleton<RecentFrames>();
        services.AddSingleton<FreshRewordings>();
        services.AddSingleton<Offers>();
        services.AddSingleton<Listeners>();
        services.AddSingleton<IncomingMessages>();
        services.AddSingleton<CommandReplies>();
        services.AddSingleton<PreferenceReplies>();
        services.AddSingleton<ChannelReplies>();
        services.AddSingleton<RemarkReplies>();
        services.AddSingleton<ChannelTalk>();
        services.AddSingleton<ConsentDialog>();
        services.AddSingleton<SettingsDialog>();
        services.AddSingleton<DraftDialog>();
        services.AddSingleton<MainDialog>();
        services.AddSingleton<Couriers>();
        services.AddSingleton<Occasions>();
        services.AddSingleton<MessagePipeline>();
        services.AddRemarks();
        services.AddMyData();
        services.AddSingleton(provider => new PageAddress(AddressOf(provider) ?? BotHost.DefaultUrls));
        services.AddSingleton<IBot, InquiryBotHandler>();
    }

    private static void AddMyData(this IServiceCollection services)
    {
        services.AddSingleton<PersonalLinks>();
        services.AddSingleton<TurnsUnderWay>();
        services.AddSingleton<Forgetting>();
        services.AddSingleton<Departures>();
        services.AddSingleton<Workplaces>();
        services.AddSingleton<PlainRecord>();
        services.AddSingleton<PersonalReplies>();
        services.AddSingleton<PersonalDesk>();
        services.AddSingleton<SettingsDesk>();
    }

    // What becomes of a remark after it was decided on: delivered, followed, gathered, taken back.
    private static void AddRemarks(this IServiceCollection services)
    {
        services.AddSingleton<OpenRemarks>();
        services.AddSingleton<RemarksInMind>();
        services.AddSingleton<LastHeard>();
        services.AddSingleton<PeopleInMind>();
        services.AddSingleton<RemarkDelivery>();
        services.AddSingleton<NudgeFollowing>();
        services.AddSingleton<IChore, DigestDelivery>();
        services.AddSingleton<IChore, NudgeExpiry>();
    }

    private static string? AddressOf(IServiceProvider provider) =>
        provider.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
}
