namespace InquiryBot.Reports;

/// <summary>The words of a text that say what it is about.</summary>
internal static class ContentWords
{
    private const int ShortestWord = 4;
    private const int StemLength = 5;

    // A follow-up takes up a word within a few sentences; a longer text would only make the overlap more likely by chance.
    private const int LongestText = 2000;

    // Words that anybody uses about anything, English and Dutch.
    private static readonly HashSet<string> Empty = new(
        """
        about after again also always another because been before being both could does doing done down each even every from good have having here
        into just know like made make many maybe more most much must need only other over really same should since some something still such
        sure take than that their them then there these they thing things think this those through time very want well were what when where which
        while will with within without would yeah your yours okay right going
        aan alle alles altijd andere anders beetje best bijna daar daarom deze doen door echt eens eigenlijk elke even gaan gaat geen gewoon goed
        graag hebben hebt heeft hele hier hoe hun iemand iets jullie kunnen kunt maar maken meer misschien moet moeten naar niet niets nodig nooit
        omdat onze over soms steeds straks toch toen tussen vaak vandaag veel verder waar waarom wanneer want waren wat weet wel welke werd wie willen
        worden wordt zeker zelf zien zijn zonder zoals zouden hadden kwam komt komen
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The beginnings of the content words: "planned" and "planning" meet in them.</summary>
    public static IEnumerable<string> Of(string text) => Split(text).Where(IsOne).Select(Stem);

    /// <summary>Whether a word says what a text is about.</summary>
    public static bool IsOne(string word) => word.Length >= ShortestWord && !Empty.Contains(word);

    /// <summary>How a word begins, in lower case.</summary>
    public static string Stem(string word) => (word.Length > StemLength ? word[..StemLength] : word).ToLowerInvariant();

    /// <summary>The words of a text.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var end = Math.Min(text.Length, LongestText);
        var start = 0;
        for (var i = 0; i <= end; i++)
        {
            if (i < end && char.IsLetter(text[i]))
                continue;
            if (i > start)
                yield return text[start..i];
            start = i + 1;
        }
    }
}
