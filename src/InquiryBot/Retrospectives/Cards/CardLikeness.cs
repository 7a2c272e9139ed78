namespace InquiryBot.Retrospectives.Cards;

/// <summary>
/// Which cards may be about one thing: those that share the words that few others have. A suggestion and nothing more; people decide. Words count by their
/// beginning, so that "release", "released" and "releases" are one; by how rare they are on this wall; and what only one card says counts little.
/// </summary>
internal sealed class CardLikeness(CardWords lists)
{
    // Found by hand on walls in both languages: lower lays together what only shares a turn of phrase.
    private const double Enough = 0.5;
    private const double OfLoneWords = 0.2;
    private const int ShortestWord = 4;
    private const int Beginning = 6;

    /// <summary>Sets of two or more that are alike; no id is in two of them.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Alike(IReadOnlyList<(string Id, string Text)> texts)
    {
        var words = texts.Select(text => WordsOf(text.Text)).ToList();
        var weights = words.SelectMany(set => set).CountBy(word => word).ToDictionary(pair => pair.Key, pair => WeightOf(pair.Value, texts.Count));
        var found = new List<List<int>>();
        foreach (var (first, second, _) in Pairs(words, weights).OrderByDescending(pair => pair.Likeness))
            Join(found, first, second, (one, other) => LikenessOf(words[one], words[other], weights) >= Enough / 2);
        return [.. found.OrderBy(set => set.Min()).Select(set => (IReadOnlyList<string>)[.. set.Order().Select(index => texts[index].Id)])];
    }

    private static double WeightOf(int cards, int all) => cards == 1 ? OfLoneWords : Math.Log(1 + all / (double)cards);

    private static IEnumerable<(int First, int Second, double Likeness)> Pairs(List<HashSet<string>> words, Dictionary<string, double> weights)
    {
        for (var first = 0; first < words.Count; first++)
        {
            for (var second = first + 1; second < words.Count; second++)
            {
                if (LikenessOf(words[first], words[second], weights) is >= Enough and var likeness)
                    yield return (first, second, likeness);
            }
        }
    }

    // Everybody in a set is at least somewhat like everybody else in it: a chain of neighbours is no topic.
    private static void Join(List<List<int>> found, int first, int second, Func<int, int, bool> areLike)
    {
        var one = found.Find(set => set.Contains(first));
        var other = found.Find(set => set.Contains(second));
        if (one is null && other is null)
            found.Add([first, second]);
        else if (one is not null && other is null && one.TrueForAll(member => areLike(member, second)))
            one.Add(second);
        else if (other is not null && one is null && other.TrueForAll(member => areLike(member, first)))
            other.Add(first);
    }

    private static double LikenessOf(HashSet<string> one, HashSet<string> other, Dictionary<string, double> weights)
    {
        var shared = one.Where(other.Contains).Sum(word => weights[word]);
        return shared == 0 ? 0 : shared / Math.Sqrt(one.Sum(word => weights[word]) * other.Sum(word => weights[word]));
    }

    private HashSet<string> WordsOf(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in text.ToLowerInvariant().Split([.. text.Where(character => !char.IsLetterOrDigit(character)).Distinct()], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length >= ShortestWord && !lists.IsCommon(word))
                words.Add(word[..Math.Min(word.Length, Beginning)]);
        }

        return words;
    }
}
