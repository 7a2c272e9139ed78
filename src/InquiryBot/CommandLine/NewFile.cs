namespace InquiryBot.CommandLine;

/// <summary>Tells whether a file could be made somewhere, without making it.</summary>
internal static class NewFile
{
    /// <summary>Tries with a file that is gone at once, in the nearest folder that exists.</summary>
    public static bool CanBeMade(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        while (folder is not null && !Path.Exists(folder))
            folder = Path.GetDirectoryName(folder);
        // A file on the way is no folder, and none can be made in it.
        if (!Directory.Exists(folder))
            return false;
        try
        {
            using var trial = new FileStream(Path.Combine(folder, $".{Guid.NewGuid():N}.tmp"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
