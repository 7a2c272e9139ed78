using InquiryBot.Channels.Web;
using InquiryBot.Channels.Web.Drafts;
using InquiryBot.Channels.Web.Protection;
using InquiryBot.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace InquiryBot.Hosting;

/// <summary>Wires the web page.</summary>
internal static class WebServices
{
    /// <summary>Adds what the page is made of.</summary>
    public static void AddWebPage(this IServiceCollection services, OptionsChecks checks)
    {
        services.AddSingleton(checks.Read<WebOptions>(WebOptions.Section));
        services.AddScoped<PageVisit>();
        services.AddSingleton<DraftCheck>();
        services.AddSingleton<Chat>();
        services.AddRazorComponents();
        services.AddFormKeys();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "inquirybot-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.FormFieldName = "form-token";
        });
    }

    /// <summary>Maps the page and guards every address that is not a platform's, a wrong one too.</summary>
    public static void MapWebPage(this WebApplication app)
    {
        app.UseWhen(context => IsPage(context.Request.Path), page =>
        {
            page.UseSecurityHeaders();
            page.UseMiddleware<LocalVisitors>();
            page.UseMiddleware<ErrorPages>();
            page.UseFormLimit();
            page.UseAntiforgery();
        });
        app.MapWebAssets();
        app.MapPages();
    }

    // Beside the database, not in a home folder that a service may not have: a form stays good after a restart.
    private static void AddFormKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("InquiryBot");
        services.AddOptions<KeyManagementOptions>().Configure<Database, ILoggerFactory>((keys, database, log) =>
        {
            var path = Path.Combine(Path.GetDirectoryName(database.Place) ?? ".", "form-keys");
            var folder = OperatingSystem.IsWindows()
                ? Directory.CreateDirectory(path)
                : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            keys.XmlRepository = new FileSystemXmlRepository(folder, log);
        });
    }

    private static bool IsPage(PathString path) => !path.StartsWithSegments("/api") && !path.StartsWithSegments("/health");
}
