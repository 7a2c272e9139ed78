namespace InquiryBot.Storage;

/// <summary>Files that only the account of the bot may read.</summary>
internal static class PrivateFile
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    /// <summary>Makes the folder and an empty file. Another process may be first: its file is as good.</summary>
    /// <exception cref="DatabaseException">The folder or the file cannot be made.</exception>
    public static void CreateIfMissing(string path)
    {
        if (File.Exists(path))
            return;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new FileStream(path, Options(FileMode.OpenOrCreate));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw SqliteErrors.CannotOpen(path, error);
        }
    }

    /// <summary>Makes a file with a text, unless there is one. It appears complete or not at all, and only one of two processes makes it.</summary>
    /// <exception cref="IOException">The file cannot be made.</exception>
    public static void CreateWith(string path, Func<string> text)
    {
        if (File.Exists(path))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (!TryMake(path, text) && !SpinWait.SpinUntil(() => File.Exists(path), LongestWait))
            throw new IOException($"Another start was interrupted: delete '{DraftOf(path)}'.");
    }

    /// <summary>Puts another text in a file. At any moment the file holds the old text or the new one, also after a power cut.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Replace(string path, string text)
    {
        var next = $"{path}.next";
        // What an interrupted attempt left may have been made by anybody.
        File.Delete(next);
        using (var file = new FileStream(next, Options(FileMode.CreateNew)))
        {
            file.Write(System.Text.Encoding.UTF8.GetBytes(text));
            file.Flush(flushToDisk: true);
        }

        File.Move(next, path, overwrite: true);
    }

    /// <summary>How to open a file so that a new one is private from its first byte on.</summary>
    public static FileStreamOptions Options(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    // Moving a file to its place asks first whether there is one, and two processes may both hear "no". Making the draft asks nobody:
    // one process gets it, and looks again before the move because the one before may have been quicker.
    private static bool TryMake(string path, Func<string> text)
    {
        try
        {
            using var writer = new StreamWriter(DraftOf(path), Options(FileMode.CreateNew));
            writer.WriteLine(text());
        }
        catch (IOException) when (File.Exists(DraftOf(path)) || File.Exists(path))
        {
            return false;
        }

        if (File.Exists(path))
            File.Delete(DraftOf(path));
        else
            File.Move(DraftOf(path), path);
        return true;
    }

    private static string DraftOf(string path) => $"{path}.new";
}
