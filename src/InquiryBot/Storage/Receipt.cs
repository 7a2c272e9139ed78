namespace InquiryBot.Storage;

/// <summary>
/// That a delivery was dealt with, to be written together with the last thing that the work on it writes: whoever kills the program between the two would else
/// have it done twice. It follows the work from the moment it is opened.
/// </summary>
/// <param name="names">All the names under which the delivery may come again.</param>
internal sealed class Receipt(IReadOnlyList<string> names)
{
    private static readonly AsyncLocal<Receipt?> Open = new();

    /// <summary>The receipt of the work that runs here, or null.</summary>
    public static Receipt? Current => Open.Value;

    /// <summary>All the names of the delivery.</summary>
    public IReadOnlyList<string> Names { get; } = names;

    /// <summary>Whether it was written.</summary>
    public bool IsKept { get; set; }

    /// <summary>Does some work, for which this is the receipt.</summary>
    public async Task CoverAsync(Func<Task> work)
    {
        Open.Value = this;
        await work();
    }
}
