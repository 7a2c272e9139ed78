using System.ComponentModel.DataAnnotations;

namespace InquiryBot.Privacy;

/// <summary>How long the bot remembers, and under which key. Section <c>Privacy</c> of appsettings.json.</summary>
internal sealed class PrivacyOptions
{
    /// <summary>The section in appsettings.json.</summary>
    public const string Section = "Privacy";

    /// <summary>
    /// How long it is remembered that a nudge went out, that it was a wrong call, and where a conversation stands; then the row is deleted.
    /// The default is 90.00:00:00 (90 days).
    /// </summary>
    [Range(typeof(TimeSpan), "2.00:00:00", "3650.00:00:00", ErrorMessage = "It takes a time from 2.00:00:00 (two days, which the caps need) to 3650.00:00:00.")]
    public TimeSpan Retention { get; set; } = TimeSpan.FromDays(90);

    /// <summary>
    /// How long a choice is remembered of somebody who has not chosen or been nudged again; then they are somebody new, and nothing of theirs is read.
    /// "Leave me" is a permanent answer and stays. The default is 365.00:00:00 (a year).
    /// </summary>
    [Range(typeof(TimeSpan), "2.00:00:00", "3650.00:00:00", ErrorMessage = "It takes a time from 2.00:00:00 to 3650.00:00:00.")]
    public TimeSpan ChoiceRetention { get; set; } = TimeSpan.FromDays(365);

    /// <summary>
    /// The key that turns ids into pseudonyms: 32 bytes or more in base64; after a rotation every key, oldest first, with commas between them.
    /// Empty means a key file beside the database, made at the first start. The default is empty.
    /// </summary>
    public string PseudonymKey { get; set; } = "";
}
