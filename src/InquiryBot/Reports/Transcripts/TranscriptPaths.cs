using System.IO.Compression;
using InquiryBot.Conversation;

namespace InquiryBot.Reports.Transcripts;

/// <summary>Opens what a person names: files, standard input, and the folders and zip files of a Slack export.</summary>
internal sealed class TranscriptPaths(Stream input, BotTexts texts)
{
    // In bytes, unpacked: a day of a channel is far smaller, a zip bomb is not.
    private const long LargestEntry = 256L * 1024 * 1024;

    /// <summary>Opens one path; "-" is standard input.</summary>
    public IEnumerable<TranscriptFile> Open(string path, TranscriptFormat format)
    {
        if (path == "-")
            return [TranscriptFile.Open(texts["transcript.standard-input"], input, texts)];
        if (Directory.Exists(path) && format is TranscriptFormat.Slack or TranscriptFormat.Auto)
            return Folder(path);
        return Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase) && File.Exists(path) ? Zip(path) : [TranscriptFile.Open(path, texts)];
    }

    private IEnumerable<TranscriptFile> Folder(string path)
    {
        var days = Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories).Where(IsDay).Order(StringComparer.Ordinal).ToList();
        if (days.Count == 0)
            throw new InputException(texts.Format("transcript.folder", path));
        return days.Select(day => TranscriptFile.Open(day, texts));
    }

    private IEnumerable<TranscriptFile> Zip(string path)
    {
        using var zip = OpenZip(path);
        var days = zip.Entries.Where(entry => IsDay(entry.FullName)).OrderBy(entry => entry.FullName, StringComparer.Ordinal).ToList();
        if (days.Count == 0)
            throw new InputException(texts.Format("transcript.zip", path));
        foreach (var day in days)
        {
            if (day.Length > LargestEntry)
                throw new InputException(texts.Format("transcript.zip-entry", day.FullName, path));
            yield return TranscriptFile.Open($"{path}/{day.FullName}", day.Open(), texts);
        }
    }

    private ZipArchive OpenZip(string path)
    {
        try
        {
            return ZipFile.OpenRead(path);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new InputException(texts.Format("transcript.unreadable", path), exception);
        }
    }

    // Slack names the files of an export by the day: general/2026-03-14.json. The others are lists of users and channels.
    private static bool IsDay(string path) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && DateOnly.TryParseExact(Path.GetFileNameWithoutExtension(path.AsSpan()), "yyyy-MM-dd", out _);
}
