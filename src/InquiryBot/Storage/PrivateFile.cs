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
        // Moving a file to its place asks first whether there is one, and two processes may both hear "no": they take turns.
        FileStream? turn = null;
        if (!SpinWait.SpinUntil(() => (turn = TryTakeTurn($"{path}.lock")) is not null || File.Exists(path), LongestWait))
            throw new IOException($"'{path}.lock' is in the way.");
        using (turn)
        {
            if (!File.Exists(path))
                Write(path, text());
        }
    }

    /// <summary>How to open a file so that a new one is private from its first byte on.</summary>
    public static FileStreamOptions Options(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private static void Write(string path, string text)
    {
        var draft = $"{path}.{Guid.NewGuid():N}";
        using (var writer = new StreamWriter(draft, Options(FileMode.CreateNew)))
            writer.WriteLine(text);
        File.Move(draft, path);
    }

    private static FileStream? TryTakeTurn(string path)
    {
        var options = Options(FileMode.OpenOrCreate);
        (options.Share, options.Options) = (FileShare.None, FileOptions.DeleteOnClose);
        try
        {
            return new FileStream(path, options);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Somebody else's turn.
            return null;
        }
    }
}
