using System.ComponentModel.DataAnnotations;

namespace InquiryBot.Storage;

/// <summary>Where the bot keeps what it must remember. Section <c>Storage</c> of appsettings.json.</summary>
internal sealed class StorageOptions
{
    /// <summary>The section in appsettings.json.</summary>
    public const string Section = "Storage";

    /// <summary>
    /// <c>Data Source=path</c>: a SQLite file; a relative path starts at the folder the program was started in, and the folder is made when it is missing.
    /// The default is <c>Data Source=data/inquirybot.db</c>.
    /// </summary>
    public string ConnectionString { get; set; } = "Data Source=data/inquirybot.db";

    /// <summary>How long a command waits for another writer before it gives up. The default is 00:00:10.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:10:00", ErrorMessage = "It takes a time from 00:00:00.001 to 00:10:00.")]
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(10);
}
