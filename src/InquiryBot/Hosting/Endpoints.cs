namespace InquiryBot.Hosting;

/// <summary>Where the program answers.</summary>
internal static class Endpoints
{
    /// <summary>Maps the health endpoints and each channel's own.</summary>
    public static void MapInquiryBot(this WebApplication app)
    {
        app.MapHealth();
        app.MapTeams();
        app.MapSlack();
        app.MapWebPage();
    }
}
