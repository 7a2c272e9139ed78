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

    /// <summary>How sure the reader must be, from 0 to 1. The default is 0.75: of nudges on single messages that the reader never learned from, about nine in ten were right at 0.7, of those in threads three in four (docs/evaluation.md).</summary>
    [Range(0.5, 1.0, ErrorMessage = "It takes a number from 0.5 to 1.")]
    public double ConfidenceThreshold { get; set; } = 0.75;

    /// <summary>How sure the reader must be for a person who chose low sensitivity, from 0 to 1. The default is 0.95.</summary>
    [Range(0.5, 1.0, ErrorMessage = "It takes a number from 0.5 to 1.")]
    public double LowSensitivityThreshold { get; set; } = 0.95;

    /// <summary>How much surer the reader must be for a kind after each "wrong call" on it. The default is 0.05.</summary>
    [Range(0.0, 0.5, ErrorMessage = "It takes a number from 0 to 0.5.")]
    public double WrongCallStep { get; set; } = 0.05;

    /// <summary>How long a kind is left alone after a "wrong call" on it, counted from the nudge. The default is 1.00:00:00 (a day).</summary>
    [Range(typeof(TimeSpan), "00:00:00", "7.00:00:00", ErrorMessage = "It takes a time from 00:00:00 to 7.00:00:00.")]
    public TimeSpan WrongCallRest { get; set; } = TimeSpan.FromDays(1);

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

    /// <summary>How old a message may be when its nudge goes out; later it would only puzzle. The default is 00:02:00.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00", ErrorMessage = "It takes a time from 00:00:01 to 1.00:00:00.")]
    public TimeSpan StaleAfter { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How long a nudge waits to be noticed; then it is taken back, because its moment has passed. The default is 02:00:00.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00", ErrorMessage = "It takes a time from 00:01:00 to 1.00:00:00.")]
    public TimeSpan UnreadNudgeLife { get; set; } = TimeSpan.FromHours(2);

    /// <summary>When the daily digest is due, within the working day, on the clock of the person who chose one. The default is 16:00:00.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "23:59:59", ErrorMessage = "It takes a time from 00:00:00 to 23:59:59.")]
    public TimeSpan DigestAt { get; set; } = TimeSpan.FromHours(16);

    /// <summary>How long an incident lasts when nobody says how long. The default is 04:00:00.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "7.00:00:00", ErrorMessage = "It takes a time from 00:01:00 to 7.00:00:00.")]
    public TimeSpan IncidentLength { get; set; } = TimeSpan.FromHours(4);

    /// <summary>The shortest time between two appreciations of one person. The default is 7.00:00:00 (a week).</summary>
    [Range(typeof(TimeSpan), "00:00:00", "7.00:00:00", ErrorMessage = "It takes a time from 00:00:00 to 7.00:00:00, the span that is looked back.")]
    public TimeSpan AppreciationInterval { get; set; } = TimeSpan.FromDays(7);

    /// <summary>How many words a question must have to be appreciated: shorter ones are open by habit. The default is 4.</summary>
    [Range(1, 50, ErrorMessage = "It takes a whole number from 1 to 50.")]
    public int AppreciationWords { get; set; } = 4;

    /// <summary>
    /// Whether sentences that the bot made are offered, marked as such where the platform has a mark for it. Without them three questions that people wrote
    /// stand in their place. The default is true.
    /// </summary>
    public bool OffersRewordings { get; set; } = true;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (WorkingDayEnd <= WorkingDayStart)
            yield return new ValidationResult($"It takes a time after {nameof(WorkingDayStart)}, which is {WorkingDayStart:c}.", [nameof(WorkingDayEnd)]);
        else if (DigestAt < WorkingDayStart || DigestAt >= WorkingDayEnd)
            yield return new ValidationResult($"It takes a time within the working day, from {WorkingDayStart:c} to {WorkingDayEnd:c}.", [nameof(DigestAt)]);
    }
}
