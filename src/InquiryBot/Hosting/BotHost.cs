using System.Net.Sockets;
using InquiryBot.Storage;

namespace InquiryBot.Hosting;

/// <summary>Builds and runs the one program: the bot, its endpoints and the web page.</summary>
internal static class BotHost
{
    /// <summary>The address when nothing else is asked for: this machine only.</summary>
    public const string DefaultUrls = "http://localhost:3978";

    /// <summary>Runs until it is asked to stop.</summary>
    /// <returns>0 after a clean stop, 1 when it could not start, 2 when a setting or argument is wrong.</returns>
    public static async Task<int> RunAsync(string[] args, string? urls, CancellationToken cancellationToken)
    {
        try
        {
            await using var app = Build(args, urls);
            await StartAsync(app, cancellationToken);
            await app.WaitForShutdownAsync(cancellationToken);
            return 0;
        }
        catch (SettingsException faults)
        {
            await Console.Error.WriteLineAsync(faults.Message);
            return 2;
        }
        catch (Exception fault) when (fault is StartException or DatabaseException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    /// <summary>Builds the program without starting it; tests and benchmarks come in here.</summary>
    public static WebApplication Build(string[] args, string? urls = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(BotHost).Assembly.GetName().Name,
            // The settings travel with the program, so it finds them from any folder it is started in.
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration.AddLocalSettings(args);
        builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        // A failed start is told in one sentence below; the host would print its stack first.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        // The keys are sealed with the pseudonym key; what is said about them otherwise is for developers.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // Addresses hold links to people's own data and what somebody looked for, and a field of a form that cannot be read holds words:
        // whatever detail an operator asks for, these two say nothing of them.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Http", LogLevel.Warning);
        builder.WebHost.UseUrls(Addresses.Choose(urls, builder.Configuration));
        builder.Services.AddInquiryBot(builder.Configuration);

        var app = builder.Build();
        app.MapInquiryBot();
        return app;
    }

    private static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException taken) when (taken.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new StartException($"{taken.Message.TrimEnd('.')}. Stop the other program, or choose another port with --urls http://localhost:PORT.");
        }
        catch (SocketException refused)
        {
            throw new StartException($"Cannot listen on {string.Join(", ", app.Urls)}: {refused.Message}. Choose another address with --urls.");
        }
        catch (Exception fault) when (Addresses.FirstHttps(app.Configuration) is { } address && Addresses.IsAboutCertificate(fault))
        {
            throw new SettingsException([$"'{address}' needs a certificate, and none can be used: set Kestrel:Certificates:Default:Path (and :Password), or listen on {DefaultUrls}."]);
        }

        foreach (var url in app.Urls)
            Console.WriteLine($"InquiryBot listens on {url}");
    }
}
