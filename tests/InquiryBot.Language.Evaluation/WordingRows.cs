namespace InquiryBot.Language.Evaluation;

/// <summary>Which wordings are learned: those that enough labelled texts of a language share. Each has a row of weights behind those of the cues.</summary>
internal sealed class WordingRows
{
    private readonly Dictionary<ulong, int>[] _rows = [[], []];

    /// <param name="examples">What is learned from; plain text without a label teaches no new wordings.</param>
    /// <param name="least">How many texts must share a wording.</param>
    /// <param name="first">The first row that is free.</param>
    public WordingRows(IReadOnlyList<TrainingExample> examples, int least, int first)
    {
        Count = first;
        for (var language = 0; language < _rows.Length; language++)
        {
            var shared = examples.Where(example => example.Language == language && example.Source is not null)
                .SelectMany(example => example.Wordings.Select(key => (key, example.Source!.Group))).Distinct()
                .GroupBy(pair => pair.key).Where(group => group.Count() >= least).Select(group => group.Key).Order();
            foreach (var key in shared)
                _rows[language].Add(key, Count++);
        }
    }

    /// <summary>Just past the last row.</summary>
    public int Count { get; }

    public IReadOnlyDictionary<ulong, int> Of(int language) => _rows[language];
}
