using InquiryBot.Storage;
using Microsoft.Bot.Builder;

namespace InquiryBot.Hosting;

/// <summary>What keeps things: the database, its migrations, the pseudonyms, the bot's state.</summary>
internal static class StorageServices
{
    /// <summary>The setting that takes the place of the key file.</summary>
    public const string KeySetting = "Privacy:PseudonymKey";

    /// <summary>Registers the storage. Nothing is opened before it is used; the database is brought up to date when the host starts.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration, OptionsChecks checks)
    {
        services.AddSingleton(checks.Read<StorageOptions>(StorageOptions.Section));
        services.AddSingleton(provider => Databases.From(provider.GetRequiredService<StorageOptions>(), Directory.GetCurrentDirectory()));
        services.AddSingleton(provider => Key(configuration[KeySetting], provider.GetRequiredService<Database>()));
        services.AddSingleton(provider => new HouseKey(Path.ChangeExtension(provider.GetRequiredService<Database>().Place, ".lock")));
        services.AddSingleton(provider => new Migrator(provider.GetRequiredService<Database>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<Sealing>();
        services.AddSingleton<Rekeying>();
        services.AddSingleton<KeyRotation>();
        services.AddSingleton(provider => new Lazy<Rekeying>(provider.GetRequiredService<Rekeying>));
        services.AddSingleton<StorageStart>();
        services.AddSingleton<SeenDeliveries>();
        services.AddSingleton<BotStateJson>(_ => new BotStateJson());
        services.AddSingleton<BotStateStorage>();
        services.AddSingleton<IStorage>(provider => provider.GetRequiredService<BotStateStorage>());
        services.AddSingleton<ConversationState>();
        services.AddHostedService<DatabaseStart>();
        return services;
    }

    /// <summary>Reads the pseudonym key that a start would use, and makes none where there is none yet.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="DatabaseException">The key cannot be used.</exception>
    public static bool CheckKey(IConfiguration configuration, Database database)
    {
        var setting = configuration[KeySetting];
        if (string.IsNullOrWhiteSpace(setting) && !File.Exists(KeyFile(database)))
            return false;
        Key(setting, database);
        return true;
    }

    /// <summary>Where the key is when no setting holds it.</summary>
    public static string KeyFile(Database database) => Path.ChangeExtension(database.Place, ".key");

    private static PseudonymKey Key(string? setting, Database database) =>
        string.IsNullOrWhiteSpace(setting) ? PseudonymKey.FromFile(KeyFile(database)) : PseudonymKey.FromSetting(setting);
}
