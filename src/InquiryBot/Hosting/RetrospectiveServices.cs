using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using InquiryBot.Retrospectives;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Cards;
using InquiryBot.Retrospectives.Formats;
using InquiryBot.Retrospectives.Keeping;
using InquiryBot.Retrospectives.Talk;
using InquiryBot.Retrospectives.Talk.Steps;
using InquiryBot.Schedules;

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
        services.AddSingleton(provider => new CardLikeness(provider.GetRequiredService<RetrospectiveContent>().CardWords));
        services.AddSingleton<RetrospectiveStore>();
        services.AddSingleton<SeatStore>();
        services.AddSingleton<ActionStore>();
        services.AddSingleton<SummaryStore>();
        services.AddSingleton<SessionArchive>();
        services.AddSingleton<IChore, RetrospectiveTimers>();
        services.AddSingleton<IChore, RetrospectiveSweep>();
        services.AddBoard();
        services.AddTalk();
    }

    private static void AddBoard(this IServiceCollection services)
    {
        services.AddSingleton<TurnGates>();
        services.AddSingleton<RetrospectiveChanges>();
        services.AddSingleton<RetrospectiveViews>();
        services.AddSingleton<SessionDesk>();
        services.AddSingleton<RetrospectiveRoom>();
    }

    private static void AddTalk(this IServiceCollection services)
    {
        services.AddSingleton<StepQuestions>();
        services.AddSingleton<SessionCrier>();
        services.AddSingleton<IStepTalk, PreparingTalk>();
        services.AddSingleton<IStepTalk, ArrivingTalk>();
        services.AddSingleton<IStepTalk, EarlierTalk>();
        services.AddSingleton<IStepTalk, WritingTalk>();
        services.AddSingleton<IStepTalk, GroupingTalk>();
        services.AddSingleton<IStepTalk, VotingTalk>();
        services.AddSingleton<IStepTalk, InsightTalk>();
        services.AddSingleton<IStepTalk, ActionTalk>();
        services.AddSingleton<IStepTalk, ObjectionTalk>();
        services.AddSingleton<IStepTalk, ClosingTalk>();
        services.AddSingleton<IStepTalk, SummaryTalk>();
        services.AddSingleton<SessionCommands>();
        services.AddSingleton<RetrospectiveTalk>();
        services.AddSingleton<RetrospectiveDialog>();
        services.AddSingleton<FollowUps>();
        services.AddSingleton<IChore>(provider => provider.GetRequiredService<FollowUps>());
    }
}
