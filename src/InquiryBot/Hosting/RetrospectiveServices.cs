using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using InquiryBot.Retrospectives;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Cards;
using InquiryBot.Retrospectives.Formats;
using InquiryBot.Retrospectives.Keeping;

namespace InquiryBot.Hosting;

/// <summary>Wires retrospectives: what is asked in them, where they are kept, and what people can do in them.</summary>
internal static class RetrospectiveServices
{
    /// <summary>Adds them.</summary>
    public static void AddRetrospectives(this IServiceCollection services, OptionsChecks checks)
    {
        var options = checks.Read<RetrospectiveOptions>(RetrospectiveOptions.Section);
        services.AddSingleton(options);
        services.AddSingleton(_ => new RetrospectiveContent(options.FormatsFile));
        services.AddSingleton(provider => new CardCheck(
            provider.GetRequiredService<MessageReader>(), provider.GetRequiredService<Reworder>(), provider.GetRequiredService<RetrospectiveContent>().CardWords));
        services.AddSingleton<RetrospectiveStore>();
        services.AddSingleton<TurnGates>();
        services.AddSingleton<RetrospectiveChanges>();
        services.AddSingleton<RetrospectiveViews>();
        services.AddSingleton<SessionDesk>();
        services.AddSingleton<RetrospectiveRoom>();
    }
}
