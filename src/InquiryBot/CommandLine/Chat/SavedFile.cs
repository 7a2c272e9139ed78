using InquiryBot.Storage;
using Microsoft.Bot.Schema;

namespace InquiryBot.CommandLine.Chat;

/// <summary>Puts a file that the bot hands over into the folder where the person is, for their eyes alone, and never over another file.</summary>
internal static class SavedFile
{
    private const string Inline = ";base64,";

    /// <summary>Whether an attachment holds its file itself.</summary>
    public static bool CanSave(Attachment attachment) =>
        attachment.ContentUrl?.StartsWith("data:", StringComparison.Ordinal) == true && attachment.ContentUrl.Contains(Inline, StringComparison.Ordinal);

    /// <summary>Saves it.</summary>
    /// <returns>The path.</returns>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static async Task<string> SaveAsync(Attachment attachment)
    {
        var url = attachment.ContentUrl;
        var path = FreePath(Path.GetFileName(attachment.Name ?? "inquirybot"));
        await using var file = new FileStream(path, PrivateFile.Options(FileMode.CreateNew));
        await file.WriteAsync(Convert.FromBase64String(url[(url.IndexOf(Inline, StringComparison.Ordinal) + Inline.Length)..]));
        return path;
    }

    private static string FreePath(string name)
    {
        var path = Path.GetFullPath(name);
        for (var number = 2; File.Exists(path); number++)
            path = Path.GetFullPath($"{Path.GetFileNameWithoutExtension(name)}-{number}{Path.GetExtension(name)}");
        return path;
    }
}
