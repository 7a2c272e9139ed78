namespace InquiryBot.Retrospectives.Formats;

/// <summary>Reads formats from a file.</summary>
internal static class FormatFile
{
    private const int MostPrompts = 8;

    /// <summary>The formats in a file.</summary>
    /// <exception cref="ContentException">The file cannot be used.</exception>
    public static IReadOnlyList<RetrospectiveFormat> Read(string file, TextReader text)
    {
        var formats = new List<RetrospectiveFormat>();
        foreach (var entry in YamlEntry.ReadAll(file, text))
        {
            var format = FormatOf(entry);
            if (formats.Exists(other => other.Id == format.Id))
                throw entry.Fault($"there are two formats '{format.Id}'. Give one of them another id.");
            formats.Add(format);
        }

        return formats;
    }

    private static RetrospectiveFormat FormatOf(YamlEntry entry)
    {
        entry.RefuseOthersThan("id", "title", "good-for", "how", "order", "takes", "prompts");
        var prompts = entry.List("prompts");
        if (prompts.Count > MostPrompts)
            throw entry.Fault($"there are {prompts.Count} prompts, and more than {MostPrompts} do not fit on a wall. Leave some out, or make two formats.");
        var format = new RetrospectiveFormat
        {
            Id = entry.Id("id"),
            Title = entry.Words("title"),
            GoodFor = entry.Words("good-for"),
            How = entry.WordsOrNull("how"),
            IsInRounds = entry.OneOf("order", "together", "rounds") == "rounds",
            TakesQuestionsOnly = entry.OneOf("takes", "anything", "questions") == "questions",
            Prompts = [.. prompts.Select(PromptOf)],
        };
        return format.Prompts.DistinctBy(prompt => prompt.Id).Count() == format.Prompts.Count
            ? format
            : throw entry.Fault($"two prompts of '{format.Id}' have the same id. Give one of them another.");
    }

    private static FormatPrompt PromptOf(YamlEntry entry)
    {
        entry.RefuseOthersThan("id", "title", "ask", "warm", "ideas");
        return new FormatPrompt(entry.Id("id"), entry.Words("title"), entry.Words("ask"), entry.Flag("warm"), entry.Flag("ideas"));
    }
}
