using InquiryBot.Storage;
using Microsoft.Bot.Builder;

namespace InquiryBot.Hosting;

/// <summary>What keeps things: the database, its migrations, the pseudonyms, the bot's state.</summary>
internal static class StorageServices
{
    /// <summary>Registers the storage. Nothing is opened before it is used; the database is brought up to date when the host starts.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration, OptionsChecks checks)
    {
        services.AddSingleton(checks.Read<StorageOptions>(StorageOptions.Section));
        services.AddSingleton(provider => Databases.From(provider.GetRequiredService<StorageOptions>(), Directory.GetCurrentDirectory()));
        services.AddSingleton(provider => Key(configuration["Privacy:PseudonymKey"], provider.GetRequiredService<Database>()));
        services.AddSingleton(provider => new Migrator(provider.GetRequiredService<Database>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<BotStateJson>(_ => new BotStateJson());
        services.AddSingleton<IStorage, BotStateStorage>();
        services.AddSingleton<ConversationState>();
        services.AddSingleton<UserState>();
        services.AddHostedService<DatabaseStart>();
        return services;
    }

    private static PseudonymKey Key(string? setting, Database database) =>
        string.IsNullOrWhiteSpace(setting) ? PseudonymKey.FromFile(Path.ChangeExtension(database.Place, ".key")) : PseudonymKey.FromSetting(setting);
}
