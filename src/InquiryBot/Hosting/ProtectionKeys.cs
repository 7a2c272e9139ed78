using System.Security.Cryptography;
using System.Xml;
using System.Xml.Linq;
using InquiryBot.Storage;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace InquiryBot.Hosting;

/// <summary>
/// The keys that guard the page's forms and the tokens of Slack, beside the database: not in a home folder that a service may not have, so they stay good
/// after a restart. Their folder is made at the first use, for the host asks for the keys while it is only put together.
/// </summary>
internal sealed class ProtectionKeys(IServiceProvider services) : IXmlRepository
{
    private readonly Lazy<FileSystemXmlRepository> _files = new(() => Open(services));

    public IReadOnlyCollection<XElement> GetAllElements() => _files.Value.GetAllElements();

    public void StoreElement(XElement element, string friendlyName) => _files.Value.StoreElement(element, friendlyName);

    private static FileSystemXmlRepository Open(IServiceProvider services)
    {
        var path = Path.Combine(Path.GetDirectoryName(services.GetRequiredService<Database>().Place) ?? ".", "protection-keys");
        var folder = OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(path)
            : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (var file in folder.EnumerateFiles("*.xml"))
            SealAnew(file.FullName, services.GetRequiredService<PseudonymKey>());
        return new FileSystemXmlRepository(folder, services.GetRequiredService<ILoggerFactory>());
    }

    // After a rotation: who has the pseudonym key of before opens these no more.
    private static void SealAnew(string path, PseudonymKey key)
    {
        try
        {
            var whole = XElement.Load(path);
            var behind = whole.Descendants(SealedElement.Name).Where(element => SealedElement.IsBehind(element, key)).ToList();
            foreach (var element in behind)
                element.ReplaceWith(SealedElement.Seal(SealedElement.Open(element, key), key));
            if (behind.Count > 0)
                PrivateFile.Replace(path, whole.ToString());
        }
        catch (Exception fault) when (fault is CryptographicException or XmlException or FormatException)
        {
            // No key of this bot: whoever needs it finds out, and says so.
        }
    }
}
