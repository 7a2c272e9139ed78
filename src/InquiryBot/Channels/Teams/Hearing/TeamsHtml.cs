using System.Net;
using System.Text;

namespace InquiryBot.Channels.Teams.Hearing;

/// <summary>
/// What somebody wrote, out of the HTML that Teams sends beside the plain text: quotes and code keep their marks, because they are not the author's own words;
/// a mention is a name, a picture its description, a link its words. Never fails, and takes time in proportion to the length.
/// </summary>
internal static class TeamsHtml
{
    private const int LongestTag = 2000;

    private static readonly Dictionary<string, string> Marks = new(StringComparer.OrdinalIgnoreCase)
    {
        ["br"] = "\n", ["p"] = "\n", ["/p"] = "\n", ["div"] = "\n", ["/div"] = "\n", ["li"] = "\n- ", ["/li"] = "\n", ["ul"] = "\n", ["/ul"] = "\n", ["ol"] = "\n", ["/ol"] = "\n",
        ["tr"] = "\n", ["/tr"] = "\n", ["td"] = " ", ["th"] = " ", ["hr"] = "\n", ["h1"] = "\n", ["/h1"] = "\n", ["h2"] = "\n", ["/h2"] = "\n", ["h3"] = "\n", ["/h3"] = "\n",
        ["pre"] = "\n```\n", ["/pre"] = "\n```\n", ["codeblock"] = "\n```\n", ["/codeblock"] = "\n```\n", ["s"] = "~", ["/s"] = "~", ["strike"] = "~", ["/strike"] = "~", ["del"] = "~", ["/del"] = "~",
    };

    /// <summary>The text in some HTML.</summary>
    /// <param name="html">What Teams sends.</param>
    /// <param name="bot">The bot's name, which is how it was called and not what was said; null when it is not known.</param>
    public static string Read(string html, string? bot)
    {
        var page = new Page(bot);
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            var close = open < 0 ? -1 : html.IndexOf('>', open, Math.Min(LongestTag, html.Length - open));
            if (close < 0)
            {
                // A sign of comparison, or the rest.
                var end = open < 0 ? html.Length : open + 1;
                page.Say(html.AsSpan(at, end - at));
                at = end;
                continue;
            }

            page.Say(html.AsSpan(at, open - at));
            page.Take(html[(open + 1)..close]);
            at = close + 1;
        }

        return page.ToString();
    }

    private sealed class Page(string? bot)
    {
        private readonly StringBuilder _text = new();
        private readonly StringBuilder _mention = new();
        private int _quotes;
        private int _blocks;
        private bool _inMention;

        public void Say(ReadOnlySpan<char> words)
        {
            if (words.IsEmpty)
                return;
            var said = WebUtility.HtmlDecode(words.ToString()).Replace('\u00a0', ' ');
            if (_inMention)
                _mention.Append(said);
            else if (_blocks > 0)
                Add(said);
            else
                // Outside code, a new line in the source is a blank.
                Add(said.ReplaceLineEndings(" "));
        }

        public void Take(string tag)
        {
            var name = NameOf(tag);
            switch (name)
            {
                case "blockquote": Add("\n"); _quotes++; Add("\n"); break;
                case "/blockquote": _quotes = Math.Max(0, _quotes - 1); Add("\n"); break;
                case "at": _inMention = true; break;
                case "/at": EndMention(); break;
                case "img" or "emoji": Add(WebUtility.HtmlDecode(AttributeOf(tag, "alt"))); break;
                case "code" or "/code": Add(_blocks > 0 ? "" : "`"); break;
                default: Mark(name); break;
            }
        }

        public override string ToString()
        {
            EndMention();
            var lines = _text.ToString().Split('\n').Select(line => line.Trim(' '));
            return string.Join('\n', lines.Where((line, index) => line.Length > 0 || index == 0).SkipWhile(line => line.Length == 0)).Trim();
        }

        private void Mark(string name)
        {
            if (name is "pre" or "codeblock")
                _blocks++;
            if (Marks.TryGetValue(name, out var mark))
                Add(mark);
            if (name is "/pre" or "/codeblock")
                _blocks = Math.Max(0, _blocks - 1);
        }

        private void EndMention()
        {
            if (_inMention && !_mention.ToString().Equals(bot, StringComparison.OrdinalIgnoreCase))
                Add($"@{_mention}");
            _mention.Clear();
            _inMention = false;
        }

        private void Add(string words)
        {
            foreach (var character in words)
            {
                if (_quotes > 0 && character != '\n' && (_text.Length == 0 || _text[^1] == '\n'))
                    _text.Append("> ");
                _text.Append(character);
            }
        }

        private static string NameOf(string tag)
        {
            var end = 0;
            while (end < tag.Length && (char.IsAsciiLetterOrDigit(tag[end]) || (end == 0 && tag[end] == '/')))
                end++;
            return tag[..end].ToLowerInvariant();
        }

        private static string AttributeOf(string tag, string name)
        {
            var at = tag.IndexOf($"{name}=\"", StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                return "";
            var from = at + name.Length + 2;
            return tag.IndexOf('"', from) is > 0 and var end ? tag[from..end] : "";
        }
    }
}
