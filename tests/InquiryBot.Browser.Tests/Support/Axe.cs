using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace InquiryBot.Browser.Tests.Support;

/// <summary>What a machine can find of what keeps people from using a page.</summary>
internal static class Axe
{
    private static readonly string[] Grave = ["serious", "critical"];

    /// <summary>Everything serious or critical, by rule and place.</summary>
    public static async Task<IEnumerable<string>> FaultsAsync(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions());
        return result.Violations
            .Where(violation => Grave.Contains(violation.Impact))
            .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"));
    }
}
