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
        services.AddHostedService<DatabaseStart>();
        return services;
    }

    /// <summary>Reads the pseudonym key that a start would use, and makes none where there is none yet.</summary>
    /// <exception cref="DatabaseException">The key cannot be used.</exception>
    public static void CheckKey(IConfiguration configuration, Database database)
    {
        var setting = configuration["Privacy:PseudonymKey"];
        if (!string.IsNullOrWhiteSpace(setting) || File.Exists(KeyFile(database)))
            Key(setting, database);
    }

    private static PseudonymKey Key(string? setting, Database database) =>
        string.IsNullOrWhiteSpace(setting) ? PseudonymKey.FromFile(KeyFile(database)) : PseudonymKey.FromSetting(setting);

    private static string KeyFile(Database database) => Path.ChangeExtension(database.Place, ".key");
}
