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

    // More together are a wall and not a topic.
    private const int MostTogether = 12;

    /// <summary>Sets of two or more that are alike; no id is in two of them.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Alike(IReadOnlyList<(string Id, string Text)> texts)
    {
        var wall = new WeighedWall([.. texts.Select(text => WordsOf(text.Text))]);
        var sets = new List<int>?[texts.Count];
        foreach (var (first, second, _) in wall.PairsFrom(Enough).OrderByDescending(pair => pair.Likeness))
            Join(sets, first, second, wall);
        return [.. sets.OfType<List<int>>().Distinct().OrderBy(set => set.Min()).Select(set => (IReadOnlyList<string>)[.. set.Order().Select(index => texts[index].Id)])];
    }

    // Everybody in a set is at least somewhat like everybody else in it: a chain of neighbours is no topic.
    private static void Join(List<int>?[] sets, int first, int second, WeighedWall wall)
    {
        if (sets[first] is null && sets[second] is null)
        {
            sets[first] = sets[second] = [first, second];
            return;
        }

        var (set, one) = sets[first] is { } known && sets[second] is null ? (known, second) : sets[first] is null ? (sets[second]!, first) : (null, 0);
        if (set is null || set.Count >= MostTogether || !set.TrueForAll(member => wall.LikenessOf(member, one) >= Enough / 2))
            return;
        set.Add(one);
        sets[one] = set;
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

    /// <summary>The words of a wall as numbers, with what they weigh; a wall of a thousand cards is half a million pairs.</summary>
    private sealed class WeighedWall
    {
        private readonly int[][] _cards;
        private readonly double[] _weights;
        private readonly double[] _lengths;

        public WeighedWall(IReadOnlyList<HashSet<string>> cards)
        {
            var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            _cards = [.. cards.Select(words => words.Select(word => numbers.TryGetValue(word, out var number) ? number : numbers[word] = numbers.Count).Order().ToArray())];
            var counts = new int[numbers.Count];
            foreach (var word in _cards.SelectMany(words => words))
                counts[word]++;
            _weights = [.. counts.Select(count => count == 1 ? OfLoneWords : Math.Log(1 + cards.Count / (double)count))];
            _lengths = [.. _cards.Select(words => Math.Sqrt(words.Sum(word => _weights[word])))];
        }

        public IEnumerable<(int First, int Second, double Likeness)> PairsFrom(double enough)
        {
            for (var first = 0; first < _cards.Length; first++)
            {
                for (var second = first + 1; second < _cards.Length; second++)
                {
                    if (LikenessOf(first, second) is var likeness && likeness >= enough)
                        yield return (first, second, likeness);
                }
            }
        }

        // What both say, out of what each says: 0 for nothing in common, 1 for the same.
        public double LikenessOf(int first, int second)
        {
            var (one, other, shared) = (_cards[first], _cards[second], 0d);
            for (int i = 0, j = 0; i < one.Length && j < other.Length;)
            {
                if (one[i] == other[j])
                    shared += _weights[one[i++]];
                else if (one[i] < other[j])
                    i++;
                else
                    j++;
            }

            return shared == 0 ? 0 : shared / (_lengths[first] * _lengths[second]);
        }
    }
}
