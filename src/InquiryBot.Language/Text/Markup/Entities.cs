using System.Globalization;

namespace InquiryBot.Language.Text.Markup;

/// <summary>The HTML entities that chat platforms and mail clients write; the letters of the Latin-1 set among them.</summary>
internal static class Entities
{
    private static readonly (string Name, int Sign)[] Common =
    [
        ("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("apos", '\''), ("nbsp", ' '), ("hellip", '…'), ("ndash", '–'), ("mdash", '—'),
        ("lsquo", '‘'), ("rsquo", '’'), ("sbquo", '‚'), ("ldquo", '“'), ("rdquo", '”'), ("bdquo", '„'), ("bull", '•'), ("euro", '€'), ("trade", '™'),
        ("rarr", '→'), ("larr", '←'), ("oelig", 'œ'), ("OElig", 'Œ'), ("zwnj", 0x200C), ("zwj", 0x200D), ("thinsp", ' '), ("ensp", ' '), ("emsp", ' '),
    ];

    private static readonly WordNumbers Named = Build();

    /// <summary>Decodes what stands between <c>&amp;</c> and <c>;</c>.</summary>
    public static bool TryDecode(ReadOnlySpan<char> entity, out int codePoint)
    {
        if (entity[0] != '#')
            return Named.TryGet(entity, out codePoint);
        var isHex = entity.Length > 2 && entity[1] is 'x' or 'X';
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.TryParse(entity[(isHex ? 2 : 1)..], style, CultureInfo.InvariantCulture, out codePoint)
            && codePoint is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF);
    }

    private static WordNumbers Build()
    {
        var named = new WordNumbers();
        foreach (var (name, sign) in Common)
            named.TryAdd(name, sign);

        // In the order of their code points, 161 to 255.
        const string Latin1 =
            "iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 " +
            "frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml " +
            "times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth " +
            "ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
        var codePoint = 161;
        foreach (var name in Latin1.Split(' '))
            named.TryAdd(name, codePoint++);
        return named;
    }
}
