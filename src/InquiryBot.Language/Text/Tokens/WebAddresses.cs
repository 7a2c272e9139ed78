namespace InquiryBot.Language.Text.Tokens;

internal static class WebAddresses
{
    private static readonly WordSet TopLevels =
        WordSet.Of("com org net nl be de eu io dev uk app ai fr info edu gov co biz cloud online site tech tv ly gg us local localhost");

    /// <summary>An address without its scheme: example.org, voorbeeld.nl/pagina, localhost:3978.</summary>
    public static bool IsBare(ReadOnlySpan<char> core)
    {
        var end = core.IndexOfAny("/:?#");
        var host = end < 0 ? core : core[..end];
        if (end > 0 && host.Equals("localhost", StringComparison.OrdinalIgnoreCase) && core[end] == ':')
            return true;
        var dot = host.LastIndexOf('.');
        return dot > 1 && host.Length <= 253 && IsHostName(host) && TopLevels.ContainsAnyCase(host[(dot + 1)..]) && !StartsSentence(host[(dot + 1)..]);
    }

    /// <summary>"klaar.De rest", "done.So what": a forgotten space, not the domains of Germany and Somalia.</summary>
    private static bool StartsSentence(ReadOnlySpan<char> label) => char.IsAsciiLetterUpper(label[0]) && char.IsAsciiLetterLower(label[^1]);

    private static bool IsHostName(ReadOnlySpan<char> host)
    {
        foreach (var c in host)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-'))
                return false;
        }

        return true;
    }
}
