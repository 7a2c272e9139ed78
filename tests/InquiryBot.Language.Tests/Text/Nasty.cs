namespace InquiryBot.Language.Tests.Text;

/// <summary>Pieces of text that break readers: markup left open, lone surrogates, invisible marks, runs of one sign.</summary>
internal static class Nasty
{
    public static readonly string[] Pieces =
    [
        "a", " ", "<", ">", "*", "_", "~", "`", "[", "(", "&", "\"", "'", ".", ",", "-", "|", ":", ";", "@", "#", "/", "\\", "!", "?", "=", "\n", "\r\n", "\t", "\0",
        "\ud83d", "\udc00", "\u200b", "\u202e", "\ufeff", "\u200d", "\ufe0f", "\ufffc", "\ufdd0", "\ufdd1", "\u2028", "😀", "👩‍👩‍👧", "🇳🇱", "é", "e\u0301", "字", "ß", "İ",
        "<@U1>", "<@U1|dave>", "<!here>", "<https://x.org|x>", "<mailto:a@b.c>", "<!date^1^x|nu>", "@a ", "@a.", "> ", ">>> ", "&gt; ", "&gt;&gt;&gt;", "&amp;", "&#x1F600;",
        "&#10;", "&nbsp;", "<blockquote>", "</blockquote>", "<p>", "</p>", "<br>", "<br/>", "<a ", "<a href=\"x\">", "</a>", "<at>", "</at>", "<code>", "</code>", "<pre>",
        "<s>", "</s>", "<li>", "<img alt=\"🙂\"/>", "<span itemtype=\"http://schema.skype.com/Mention\">", "</span>", "[a](", "![a](b.c)", "[a](b.c)", "`a", "``a`", "```", "```\n",
        "*a ", "*a* ", "_a", "~a~", "**a**", "a.", "a.b", "e.g. ", "1.", "1:", "9.30 ", "a/b/", "a@b.", "a@b.nl ", "http://", "https://x.org/a_b ", "\"a ", "'a' ", "(a ", "(a) ",
        "| a ", "|\n", "- ", "\n- ", "\n> ", "\n1. ", "\n# ", "a\n", ":a", ":a:", ":)", "-----", "--\n", "From: a\nTo: b\n", "a'", "don't ", "x?!", "ab...", "FIX ", "pleeease ",
        "hij zei \"doe het nu\" ", "stuur me dat bestand ", "send me the file ", "C:\\a\\b ", "./a ", "$ ls\n", "git push -f\n", "ERROR: x\n", "/remind me ", "!deploy ",
    ];

    public static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..length];
}
