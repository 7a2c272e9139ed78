using System.Reflection;
using InquiryBot.Storage;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace InquiryBot.Hosting;

/// <summary>Whether the program is alive, and whether it can do its work.</summary>
internal static class HealthChecks
{
    /// <summary>Which Bot Builder this was built with: "stand-ins" or "Microsoft packages".</summary>
    public static string BotSdk { get; } = typeof(HealthChecks).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(fact => fact.Key == "BotSdk")?.Value ?? "unknown";

    /// <summary>Adds the checks.</summary>
    public static void AddHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<DatabaseCheck>("database");

    /// <summary>Maps <c>/health/live</c>, which asks nothing of anybody, and <c>/health/ready</c>, which asks the database.</summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", () => Results.Json(new { status = "alive", botSdk = BotSdk }));
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext http, HealthReport report) => http.Response.WriteAsJsonAsync(new
    {
        status = report.Status == HealthStatus.Healthy ? "ready" : "not ready",
        botSdk = BotSdk,
        checks = report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Description ?? "fine"),
    });
}

/// <summary>Whether the database answers.</summary>
internal sealed class DatabaseCheck(Database database) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await database.QueryFirstAsync($"select count(*) from schema_migrations", row => row.Count(0), cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (DatabaseException fault)
        {
            return HealthCheckResult.Unhealthy(fault.Code);
        }
    }
}
