namespace InquiryBot.Reports;

/// <summary>Parts of a whole.</summary>
internal static class Share
{
    /// <summary>The part, from 0 to 1; of nothing it is 0.</summary>
    public static double Of(long part, long whole) => whole == 0 ? 0 : (double)part / whole;

    /// <summary>Rounded to the nearest twentieth, where an exact figure could point at somebody.</summary>
    public static double Coarse(double share) => Math.Round(share * 20, MidpointRounding.AwayFromZero) / 20;
}
