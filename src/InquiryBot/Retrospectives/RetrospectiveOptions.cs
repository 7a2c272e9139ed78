using System.ComponentModel.DataAnnotations;

namespace InquiryBot.Retrospectives;

/// <summary>How retrospectives go, and how long what was written is kept. Section <c>Retrospectives</c> of appsettings.json.</summary>
internal sealed class RetrospectiveOptions
{
    /// <summary>The section in appsettings.json.</summary>
    public const string Section = "Retrospectives";

    private const string Life = "It takes a time from 01:00:00 (an hour) to 365.00:00:00 (a year).";
    private const string Wait = "It takes a time from 00:01:00 (a minute) to 01:00:00 (an hour).";

    /// <summary>How long the cards are kept after the summary was approved; then the session is deleted, and only the summary and the actions are left. The default is 1.00:00:00 (a day).</summary>
    [Range(typeof(TimeSpan), "01:00:00", "365.00:00:00", ErrorMessage = Life)]
    public TimeSpan CardsKept { get; set; } = TimeSpan.FromDays(1);

    /// <summary>How long a session is kept in which nothing happens any more. The default is 14.00:00:00 (two weeks).</summary>
    [Range(typeof(TimeSpan), "01:00:00", "365.00:00:00", ErrorMessage = Life)]
    public TimeSpan AbandonedAfter { get; set; } = TimeSpan.FromDays(14);

    /// <summary>How long summaries, and actions that are over, are kept. The default is 365.00:00:00 (a year).</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "3650.00:00:00", ErrorMessage = "It takes a time from 1.00:00:00 (a day) to 3650.00:00:00.")]
    public TimeSpan SummariesKept { get; set; } = TimeSpan.FromDays(365);

    /// <summary>How long the facilitator has to be gone before somebody else may take over. The default is 00:05:00.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "01:00:00", ErrorMessage = Wait)]
    public TimeSpan FacilitatorAwayAfter { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long nobody writes anything before the bot reminds once; as long again, and it hints at it to the facilitator. The default is 00:03:00.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "01:00:00", ErrorMessage = Wait)]
    public TimeSpan QuietAfter { get; set; } = TimeSpan.FromMinutes(3);

    /// <summary>How much time "more time" gives. The default is 00:03:00.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "01:00:00", ErrorMessage = Wait)]
    public TimeSpan MoreTime { get; set; } = TimeSpan.FromMinutes(3);

    /// <summary>How many dots each person has. The default is 3 (dots).</summary>
    [Range(1, 20, ErrorMessage = "It takes a number of dots from 1 to 20.")]
    public int DotsPerPerson { get; set; } = 3;

    /// <summary>How many people fit in a session. The default is 200 (people).</summary>
    [Range(2, 200, ErrorMessage = "It takes a number of people from 2 to 200.")]
    public int MostPeople { get; set; } = 200;

    /// <summary>How long a card may be. The default is 500 (characters).</summary>
    [Range(50, 4000, ErrorMessage = "It takes a number of characters from 50 to 4000.")]
    public int LongestCard { get; set; } = 500;

    /// <summary>A YAML or JSON file with formats of one's own; docs/retrospectives.md shows one. The default is empty: none.</summary>
    public string FormatsFile { get; set; } = "";
}
