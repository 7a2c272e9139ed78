using System.Diagnostics;
using InquiryBot.Storage;

namespace InquiryBot.Tests.Storage;

/// <summary>The test program as a second process: one turn over the database in a folder, and what the bot said on standard output.</summary>
internal static class OneTurnProcess
{
    public static async Task<string> SayAsync(string folder, string text)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(OneTurnProcess).Assembly.Location, folder, text]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return said.Trim();
    }

    private static async Task<int> Main(string[] arguments)
    {
        if (arguments is not [var folder, var text])
            return 2;
        var database = Databases.From(new StorageOptions { ConnectionString = "Data Source=bot.db" }, folder);
        var storage = new BotStateStorage(database, PseudonymKey.FromFile(Path.Combine(folder, "bot.key")), TimeProvider.System, new BotStateJson());
        foreach (var line in await OneTurn.SayAsync(storage, text))
            Console.WriteLine(line);
        return 0;
    }
}
