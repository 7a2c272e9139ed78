using System.ComponentModel.DataAnnotations;

namespace InquiryBot.Channels.Web;

/// <summary>Settings of the web page, section <c>Web</c>.</summary>
internal sealed class WebOptions
{
    /// <summary>Where these settings stand.</summary>
    public const string Section = "Web";

    /// <summary>The longest message that a draft check reads, in characters. The default is 4000, what fits in one Slack message.</summary>
    [Range(1, 100_000, ErrorMessage = "It takes 1 to 100000 characters.")]
    public int MaximumCharacters { get; set; } = 4000;

    /// <summary>The names under which the page answers, without port. The default is localhost, 127.0.0.1 and [::1].</summary>
    [MinLength(1, ErrorMessage = "It takes at least one name, such as localhost.")]
    public string[] HostNames { get; set; } = ["localhost", "127.0.0.1", "[::1]"];
}
