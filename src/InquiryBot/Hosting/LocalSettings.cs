namespace InquiryBot.Hosting;

/// <summary>The order in which settings win: appsettings.json, then a local file that git ignores, then the environment.</summary>
internal static class LocalSettings
{
    /// <summary>Adds appsettings.Local.json below the environment variables.</summary>
    public static void AddLocalSettings(this ConfigurationManager configuration)
    {
        configuration.AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.Local.json"), optional: true, reloadOnChange: false);
        configuration.AddEnvironmentVariables();
    }
}
