using Microsoft.Playwright;

namespace InquiryBot.Browser.Tests.Support;

/// <summary>The browser that is installed on this machine. Nothing is downloaded.</summary>
internal static class Chromium
{
    // The shell is the same engine without a window of its own, and starts a page in a third of the time.
    private static readonly string[] Places = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    /// <summary>Where it is: the variable CHROMIUM, else Debian's places for it.</summary>
    public static string Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM") ?? Places.FirstOrDefault(File.Exists) ?? Places[^1];

    /// <summary>Why the tests of this project cannot run, or null when they can.</summary>
    public static string? WhyNot { get; } = File.Exists(Path)
        ? null
        : $"There is no browser at {Path}. Install Chromium (apt-get install chromium), or name one in the variable CHROMIUM.";

    /// <summary>Starts it without a window and without calls home.</summary>
    public static Task<IBrowser> StartAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Path,
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
        ],
    });
}

/// <summary>A test that needs the browser; without one it is skipped, and says why.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.WhyNot;
}

/// <summary>A test with several cases that needs the browser; without one it is skipped, and says why.</summary>
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.WhyNot;
}
