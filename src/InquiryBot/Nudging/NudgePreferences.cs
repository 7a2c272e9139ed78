namespace InquiryBot.Nudging;

/// <summary>How soon the bot speaks up. The names are keys of texts.</summary>
internal enum Sensitivity
{
    /// <summary>Only when it is all but certain.</summary>
    Low,

    /// <summary>The default.</summary>
    Normal,

    /// <summary>Also about lines that most readers would let pass.</summary>
    High,
}

/// <summary>When a nudge reaches the person. The names are keys of texts.</summary>
internal enum Arrival
{
    /// <summary>While the message is fresh and can still be changed. The default.</summary>
    AtOnce,

    /// <summary>Together, once a day, privately.</summary>
    Digest,
}

/// <summary>How one person wants to be nudged. Who has said nothing gets the defaults.</summary>
internal sealed record NudgePreferences
{
    /// <summary>Of a person who chose nothing.</summary>
    public static NudgePreferences Default { get; } = new();

    /// <summary>How soon the bot speaks up.</summary>
    public Sensitivity Sensitivity { get; init; } = Sensitivity.Normal;

    /// <summary>When a nudge arrives.</summary>
    public Arrival Arrival { get; init; } = Arrival.AtOnce;

    /// <summary>Whether the bot may, rarely, say what an open question did.</summary>
    public bool Appreciates { get; init; } = true;

    /// <summary>When the bot keeps silent; null for outside the working hours of the settings.</summary>
    public QuietHours? Quiet { get; init; }

    /// <summary>The IANA name of the person's time zone; null for the zone of the settings.</summary>
    public string? TimeZone { get; init; }
}
