using System.Buffers;

namespace InquiryBot.Language.Text.Zones;

/// <summary>Tells lines for machines from lines for people.</summary>
internal static class CodeLines
{
    private static readonly SearchValues<string> Operators = SearchValues.Create(
        ["==", "=>", "();", "!=", "&&", "||", "::", "){", ") {", ");", "+=", "\":", "';"], StringComparison.Ordinal);

    public static bool IsCode(in LineView line) =>
        IsCommitTitle(line) || IsLog(line) || StackTraces.IsLine(line) || ShellLines.IsCommand(line) || IsSql(line) || IsSource(line);

    /// <summary>"fix: remove unused import (#241)", "feat(api)!: ...", "Merge branch 'x'"; also a human "fix: ..." is left alone.</summary>
    private static bool IsCommitTitle(in LineView line)
    {
        if (line.Form(0) is "merge" && (line.Is(1, "branch") || line.Is(1, "pull") && line.Is(2, "request") || line.Is(1, "remote-tracking")))
            return true;
        if (line.Form(0) is not ("fix" or "feat" or "chore" or "docs" or "refactor" or "test" or "tests" or "build" or "ci" or "perf" or "style" or "revert" or "wip"
            or "hotfix" or "bugfix" or "deps" or "release"))
            return false;
        var i = 1;
        if (line.Is(1, "(") && line.Touches(1))
        {
            while (i < line.Count && i < 6 && !line.Is(i, ")"))
                i++;
            i++;
        }

        if (line.Is(i, "!") && line.Touches(i))
            i++;
        return line.Is(i, ":") && line.Touches(i) && i + 1 < line.Count;
    }

    /// <summary>"ERROR: must specify a host", "[WARN] ...", "2026-11-21 10:00:00 ...", "FOUT: u moet ...".</summary>
    private static bool IsLog(in LineView line)
    {
        var i = line.Is(0, "[") ? 1 : 0;
        if (line.KindOf(i) == TokenKind.Number && IsTimestamp(line.Form(i)))
            return true;
        return line.Form(i) is "error" or "warn" or "warning" or "info" or "debug" or "fatal" or "trace" or "severe" or "critical" or "fout" or "err" or "waarschuwing"
            && (line.Tokens[i].Has(TokenFlags.Shouted) || line.Form(i) is "fatal" or "error")
            && (line.Is(i + 1, ":") && line.Touches(i + 1) || line.Is(i + 1, "]") || line.Is(i + 1, "["));
    }

    /// <summary>A full date in ISO order or a time to the second: people write neither at the beginning of a line.</summary>
    private static bool IsTimestamp(ReadOnlySpan<char> number) =>
        number.Length >= 8 && (number.Count(':') == 2 || number.Count('-') == 2 && number[4] == '-');

    private static bool IsSql(in LineView line)
    {
        if (line.Count < 3 || line.Form(0) is not ("select" or "insert" or "update" or "delete" or "create" or "drop" or "alter" or "with" or "truncate"))
            return false;
        var shouted = line.Tokens[0].Has(TokenFlags.Shouted);
        if (!shouted && !line.Is(1, "*"))
            return false;
        for (var i = 1; i < line.Count; i++)
        {
            if (line.Form(i) is "from" or "into" or "set" or "table" or "where" or "values" or "database" or "index" or "view" && (!shouted || line.Tokens[i].Has(TokenFlags.Shouted)))
                return true;
        }

        return false;
    }

    /// <summary>Operators and brackets of programming languages, and no word that only prose has.</summary>
    private static bool IsSource(in LineView line)
    {
        var text = line.Written;
        if (text is "{" or "}" or "};" or "[" or "]" or "(" or ")")
            return true;
        if (text.IndexOfAny(Operators) < 0)
            return false;
        return text[^1] is ';' or '{' or '}' or '>' or ',' or ')' || !ShellLines.HasProse(line);
    }
}
