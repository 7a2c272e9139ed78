namespace InquiryBot.Storage;

/// <summary>The one exception of this border: what failed, and what the operator can do, in one sentence behind a code.</summary>
internal sealed class DatabaseException(string code, string sentence, Exception? inner = null) : Exception($"{code}: {sentence}", inner)
{
    /// <summary>For example <c>INQ2003</c>.</summary>
    public string Code { get; } = code;

    /// <summary>A unique, foreign key or check rule of the schema refused the row: the caller may know better what to do.</summary>
    public bool IsConflict => Code == StorageCodes.RuleBroken;
}
