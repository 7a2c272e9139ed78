namespace InquiryBot.Storage;

/// <summary>
/// A lock beside the database: every program that gives names holds a copy, and only who holds the one and only may change the key. The system
/// takes it back from a program that was killed.
/// </summary>
internal sealed class HouseKey(string path) : IDisposable
{
    private FileStream? _held;

    /// <summary>Takes a copy, unless somebody changes the key at this moment.</summary>
    public bool TryShare() => TryTake(FileShare.Read);

    /// <summary>Takes the one and only, unless somebody has a copy.</summary>
    public bool TryTakeAlone() => TryTake(FileShare.None);

    /// <summary>Gives it back.</summary>
    public void Dispose()
    {
        _held?.Dispose();
        _held = null;
    }

    private bool TryTake(FileShare share)
    {
        PrivateFile.CreateIfMissing(path);
        Dispose();
        try
        {
            _held = new FileStream(path, FileMode.Open, FileAccess.Read, share);
            return true;
        }
        catch (IOException)
        {
            // The system says no in the same words as for a file that cannot be read; who cannot read it finds out at the database itself.
            return false;
        }
    }
}
