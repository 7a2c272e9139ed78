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
        return new FileSystemXmlRepository(folder, services.GetRequiredService<ILoggerFactory>());
    }
}
