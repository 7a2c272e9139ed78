namespace InquiryBot.Storage;

/// <summary>Codes of what an operator can repair. They never change their meaning: people search for them.</summary>
internal static class StorageCodes
{
    public const string ConnectionString = "INQ2001";
    public const string CannotOpen = "INQ2002";
    public const string ReadOnly = "INQ2003";
    public const string Damaged = "INQ2004";
    public const string Busy = "INQ2005";
    public const string DiskFailed = "INQ2006";
    public const string RuleBroken = "INQ2007";
    public const string CommandRefused = "INQ2008";
    public const string MigrationAltered = "INQ2010";
    public const string MigrationUnknown = "INQ2011";
    public const string MigrationFailed = "INQ2012";
    public const string MigrationNames = "INQ2013";
    public const string StateUnreadable = "INQ2020";
    public const string KeyUnusable = "INQ2021";
    public const string KeyForeign = "INQ2022";
    public const string SealBroken = "INQ2024";
    public const string InUse = "INQ2023";
}
