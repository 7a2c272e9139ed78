namespace InquiryBot.CommandLine;

/// <summary>How a finding is marked.</summary>
internal enum CheckMark
{
    /// <summary>In order.</summary>
    Fine,

    /// <summary>Good to know, and no fault: a platform that is not set up.</summary>
    Noted,

    /// <summary>Must be repaired.</summary>
    Faulty,
}

/// <summary>One thing that <c>check</c> says.</summary>
/// <param name="Mark">How it is marked.</param>
/// <param name="Key">The key of the sentence.</param>
/// <param name="Values">What fills its gaps; never a secret.</param>
internal sealed record CheckFinding(CheckMark Mark, string Key, params IReadOnlyList<string> Values);
