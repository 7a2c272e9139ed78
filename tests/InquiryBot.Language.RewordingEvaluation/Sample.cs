namespace InquiryBot.Language.RewordingEvaluation;

/// <summary>Draws messages by chance, the same ones for the same seed, so that a blind reader can be given what nobody has mended by hand.</summary>
internal static class Sample
{
    public static Example[] Draw(IEnumerable<Example> examples, string language, int count, int seed)
    {
        var wanted = language == "nl" ? Text.MessageLanguage.Dutch : Text.MessageLanguage.English;
        Example[] pool = [.. examples.Where(example => example.Language == wanted)];
        new Random(seed).Shuffle(pool);
        return [.. pool.Take(count)];
    }
}
