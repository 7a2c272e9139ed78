using InquiryBot.Language.Text.Tokens;

namespace InquiryBot.Language.Text.Zones;

/// <summary>Knows command lines: a prompt, or a known command with nothing but its arguments.</summary>
internal static class ShellLines
{
    private const int PromptAtMost = 60;

    private static readonly WordSet Commands = WordSet.Of(
        "git npm npx yarn pnpm docker docker-compose kubectl helm terraform az aws gcloud dotnet nuget pip pip3 python python3 node java javac mvn gradle cargo rustc apt apt-get " +
        "sudo ssh scp rsync curl wget ls cd mkdir rmdir rm cp mv chmod chown grep sed awk tar unzip systemctl journalctl psql mysql redis-cli brew choco winget ansible-playbook " +
        "nano vim gh php composer bundle flutter gulp pytest tsc eslint msbuild crontab ps netstat nslookup ifconfig ipconfig traceroute");

    /// <summary>Commands that are everyday words too: they need an option, a path or an operator.</summary>
    private static readonly WordSet EverydayCommands = WordSet.Of("go make cat echo export kill find tail head touch service code ping source run diff sort cut top open less more man test watch time set");

    public static bool IsCommand(in LineView line)
    {
        if (HasPrompt(line))
            return true;
        if (line.Count < 2 || !line.IsWord(0) || line.Is(line.Count - 1, "?") || line.Is(1, ","))
            return false;
        if (Commands.Contains(line.Form(0)))
            return !HasProse(line);
        return EverydayCommands.Contains(line.Form(0)) && HasArgumentSigns(line) && !HasProse(line);
    }

    /// <summary>Whether a word stands in it that only people use: "git is broken", "docker again".</summary>
    public static bool HasProse(in LineView line)
    {
        for (var i = 0; i < line.Count; i++)
        {
            var token = line.Tokens[i];
            if (token.Kind == TokenKind.Mention || token.Kind == TokenKind.Word && !token.Has(TokenFlags.Quoted | TokenFlags.Shouted) && !IsOption(line, i) && TextWords.Prose.Contains(line.Form(i)))
                return true;
        }

        return false;
    }

    /// <summary><c>$ ls</c>, <c>PS C:\&gt; dir</c>, <c>C:\&gt; dir</c>, <c>dave@web1:~$ ls</c>.</summary>
    private static bool HasPrompt(in LineView line)
    {
        if (line.Is(0, "$"))
            return line.IsWord(1) && !line.Touches(1);
        var text = line.Written[..Math.Min(line.Written.Length, PromptAtMost)];
        if (text.StartsWith("PS ", StringComparison.Ordinal) && text.Length > 5 && text[4] == ':' || text.Length > 2 && char.IsAsciiLetterUpper(text[0]) && text[1..].StartsWith(":\\", StringComparison.Ordinal))
            return text.Contains('>');
        var end = text.IndexOfAny("$#");
        return end > 3 && end + 1 < text.Length && text[end + 1] == ' ' && text[..end].Contains('@') && text[..end].Contains(':') && !text[..end].Contains(' ');
    }

    private static bool HasArgumentSigns(in LineView line)
    {
        for (var i = 1; i < line.Count; i++)
        {
            if (IsOption(line, i) || line.KindOf(i) == TokenKind.File || line.Is(i, "|") || line.Is(i, "&") && line.Is(i + 1, "&") || line.Is(i, "=") && line.Touches(i))
                return true;
        }

        return false;
    }

    /// <summary>The word of <c>-d</c> or <c>--hard</c>.</summary>
    private static bool IsOption(in LineView line, int i) =>
        line.IsWord(i) && line.Touches(i) && line.Is(i - 1, "-") && (!line.Touches(i - 1) || line.Is(i - 2, "-") && !line.Touches(i - 2));
}
