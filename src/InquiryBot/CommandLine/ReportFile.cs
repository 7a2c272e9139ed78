using System.Text;
using InquiryBot.Reports.Transcripts;

namespace InquiryBot.CommandLine;

/// <summary>
/// Where a report goes: standard output, or a file. The file is opened first, so that nobody waits for a report that has no place,
/// and written last, so that a report that was there before survives a fault.
/// </summary>
internal sealed class ReportFile : IDisposable
{
    private readonly FileStream? _file;
    private readonly bool _isNew;
    private readonly Terminal _terminal;
    private bool _isKept;

    private ReportFile(string? path, Terminal terminal)
    {
        _terminal = terminal;
        _isNew = path is not null && !File.Exists(path);
        _file = path is null ? null : new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write);
        Writer = path is null ? terminal.Writer : new StringWriter { NewLine = "\n" };
    }

    /// <summary>Takes the report.</summary>
    public TextWriter Writer { get; }

    /// <summary>Opens the file.</summary>
    /// <exception cref="InputException">It is one of the inputs, or cannot be written.</exception>
    public static ReportFile Open(string? path, IEnumerable<string> inputs, Terminal terminal)
    {
        if (path is not null && inputs.Any(input => input != "-" && IsSame(input, path)))
            throw new InputException(terminal.Texts.Format("cli.error.out-is-input", path));
        try
        {
            return new ReportFile(path, terminal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException(terminal.Texts.Format("cli.error.out", path, terminal.Texts[Why(path!, exception)]), exception);
        }
    }

    /// <summary>The report is whole: writes it.</summary>
    public void Keep()
    {
        _isKept = true;
        if (_file is null)
            return;
        if (_file is { CanSeek: true, Length: > 0 })
            _file.SetLength(0);
        _file.Write(Encoding.UTF8.GetBytes(Writer.ToString()!));
        _file.Flush();
        _terminal.Say("cli.report.written", _file.Name);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_file is null)
            return;
        _file.Dispose();
        if (_isNew && !_isKept)
            File.Delete(_file.Name);
    }

    private static string Why(string path, Exception exception)
    {
        if (Directory.Exists(path))
            return "cli.error.out-is-folder";
        if (exception is DirectoryNotFoundException)
            return "cli.error.out-no-folder";
        return exception is UnauthorizedAccessException ? "cli.error.out-denied" : "cli.error.out-failed";
    }

    private static bool IsSame(string one, string other) => Resolved(one) == Resolved(other);

    private static string Resolved(string path)
    {
        var full = Path.GetFullPath(path);
        return File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
    }
}
