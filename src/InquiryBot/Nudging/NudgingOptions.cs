using System.ComponentModel.DataAnnotations;

namespace InquiryBot.Nudging;

/// <summary>How restrained the bot is in team chat. Section <c>Nudging</c> of appsettings.json.</summary>
internal sealed class NudgingOptions : IValidatableObject
{
    /// <summary>The section in appsettings.json.</summary>
    public const string Section = "Nudging";

    /// <summary>The shortest time between two nudges to one person. The default is 00:30:00.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "7.00:00:00", ErrorMessage = "It takes a time from 00:00:00 to 7.00:00:00.")]
    public TimeSpan MinimumInterval { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>The most nudges to one person on one day of their own calendar. The default is 2.</summary>
    [Range(0, 100, ErrorMessage = "It takes a whole number from 0 to 100.")]
    public int NudgesPerPersonPerDay { get; set; } = 2;

    /// <summary>The most nudges in one thread on one day. The default is 1.</summary>
    [Range(0, 100, ErrorMessage = "It takes a whole number from 0 to 100.")]
    public int NudgesPerThreadPerDay { get; set; } = 1;

    /// <summary>How sure the reader must be, from 0 to 1. The default is 0.85.</summary>
    [Range(0.5, 1.0, ErrorMessage = "It takes a number from 0.5 to 1.")]
    public double ConfidenceThreshold { get; set; } = 0.85;

    /// <summary>How much surer the reader must be for a kind after each "wrong call" on it. The default is 0.05.</summary>
    [Range(0.0, 0.5, ErrorMessage = "It takes a number from 0 to 0.5.")]
    public double WrongCallStep { get; set; } = 0.05;

    /// <summary>When the working day begins, in the time zone. The default is 08:00:00.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "23:59:59", ErrorMessage = "It takes a time from 00:00:00 to 23:59:59.")]
    public TimeSpan WorkingDayStart { get; set; } = TimeSpan.FromHours(8);

    /// <summary>When the working day ends, in the time zone. The default is 18:00:00.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "23:59:59", ErrorMessage = "It takes a time from 00:00:00 to 23:59:59.")]
    public TimeSpan WorkingDayEnd { get; set; } = TimeSpan.FromHours(18);

    /// <summary>Whether Saturday and Sunday are working days. The default is false.</summary>
    public bool WorksAtWeekends { get; set; }

    /// <summary>The time zone of the working day, an IANA name; empty means the machine's own. The default is empty.</summary>
    [KnownTimeZone]
    public string TimeZone { get; set; } = "";

    /// <summary>How old a message may be when its nudge goes out; later it would only puzzle. The default is 00:05:00.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00", ErrorMessage = "It takes a time from 00:00:01 to 1.00:00:00.")]
    public TimeSpan StaleAfter { get; set; } = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (WorkingDayEnd <= WorkingDayStart)
            yield return new ValidationResult($"It takes a time after {nameof(WorkingDayStart)}, which is {WorkingDayStart:c}.", [nameof(WorkingDayEnd)]);
    }
}
