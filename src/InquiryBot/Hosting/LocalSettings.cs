namespace InquiryBot.Hosting;

/// <summary>The order in which settings win: appsettings.json, a local file that git ignores, the environment, the command line.</summary>
internal static class LocalSettings
{
    /// <summary>Adds appsettings.Local.json below the environment variables, and those below the command line.</summary>
    public static void AddLocalSettings(this ConfigurationManager configuration, string[] args)
    {
        configuration.AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.Local.json"), optional: true, reloadOnChange: false);
        configuration.AddEnvironmentVariables();
        configuration.AddCommandLine(args);
    }
}
