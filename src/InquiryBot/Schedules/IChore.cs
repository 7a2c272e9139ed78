namespace InquiryBot.Schedules;

/// <summary>
/// Something the program does by itself, time and again: forgetting old rows, ending an incident whose hours are over, delivering digests that are
/// due, withdrawing nudges nobody looked at. Register one in the container and it is run.
/// </summary>
internal interface IChore
{
    /// <summary>What the log calls it.</summary>
    string Name { get; }

    /// <summary>How often it runs.</summary>
    Cadence Cadence { get; }

    /// <summary>
    /// Does what is due now. What is due is asked of the database, and doing it twice does nothing the second time: a run may be missed,
    /// come late, or happen on two instances at once.
    /// </summary>
    /// <returns>How many things there were to do.</returns>
    Task<int> RunAsync(CancellationToken cancellationToken);
}

/// <summary>How often a chore runs. Each runs once at the start as well, for what became due while the program was off.</summary>
internal enum Cadence
{
    /// <summary>Every ten seconds: what people in a room look at a clock for.</summary>
    TenSecondly,

    /// <summary>Every minute: what somebody may be waiting for.</summary>
    Minutely,

    /// <summary>Every five minutes.</summary>
    FiveMinutely,

    /// <summary>At the hour.</summary>
    Hourly,

    /// <summary>Once a day at a quarter past three at night, where the bot's people are.</summary>
    Nightly,
}
