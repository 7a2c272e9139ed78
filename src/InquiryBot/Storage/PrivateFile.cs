namespace InquiryBot.Storage;

/// <summary>Files that only the account of the bot may read.</summary>
internal static class PrivateFile
{
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

    /// <summary>Makes a file with a text, unless there is one. It appears complete or not at all, also when two processes try at once.</summary>
    public static void CreateWith(string path, Func<string> text)
    {
        if (File.Exists(path))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Guid.NewGuid():N}";
        using (var writer = new StreamWriter(draft, Options(FileMode.CreateNew)))
            writer.WriteLine(text());
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
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
}
