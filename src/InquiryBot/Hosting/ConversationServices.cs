using InquiryBot.Conversation;
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
        services.AddSingleton<ShortMemory>();
        services.AddSingleton<RecentMessages>();
        services.AddSingleton<RecentSilences>();
        services.AddSingleton<RecentFrames>();
        services.AddSingleton<Listeners>();
        services.AddSingleton<CommandReplies>();
        services.AddSingleton<ConsentDialog>();
        services.AddSingleton<DraftDialog>();
        services.AddSingleton<MainDialog>();
        services.AddSingleton<Couriers>();
        services.AddSingleton<MessagePipeline>();
        services.AddSingleton(provider => new PageAddress(AddressOf(provider) ?? BotHost.DefaultUrls));
        services.AddSingleton<IBot, InquiryBotHandler>();
    }

    private static string? AddressOf(IServiceProvider provider) =>
        provider.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
}
