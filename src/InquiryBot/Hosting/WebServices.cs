using InquiryBot.Channels.Web;
using InquiryBot.Channels.Web.Boards;
using InquiryBot.Channels.Web.Drafts;
using InquiryBot.Channels.Web.Protection;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace InquiryBot.Hosting;

/// <summary>Wires the web page.</summary>
internal static class WebServices
{
    /// <summary>Adds what the page is made of.</summary>
    public static void AddWebPage(this IServiceCollection services, OptionsChecks checks)
    {
        services.AddSingleton(checks.Read<WebOptions>(WebOptions.Section));
        services.AddScoped<PageVisit>();
        services.AddScoped<MyRecordPages>();
        services.AddSingleton<DraftCheck>();
        services.AddSingleton<Chat>();
        services.AddSingleton<SeatCookie>();
        services.AddSingleton<WrongCodes>();
        services.AddSingleton<BoardEvents>();
        services.AddScoped<BoardDesk>();
        services.AddRazorComponents();
        services.AddProtectionKeys();
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

    private static void AddProtectionKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("InquiryBot");
        services.AddOptions<KeyManagementOptions>().Configure<IServiceProvider>((keys, provider) => (keys.XmlRepository, keys.XmlEncryptor) = (new ProtectionKeys(provider), new KeySealing(provider)));
    }

    private static bool IsPage(PathString path) => !path.StartsWithSegments("/api") && !path.StartsWithSegments("/health");
}
