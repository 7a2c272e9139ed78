using InquiryBot.Language.Text;

namespace InquiryBot.Language.Stances;

/// <summary>Finds the cues of a sentence. Gaps are bounded, so the work grows with the number of words and nothing else.</summary>
internal sealed class CueMatcher(CueIndex index, WordSets sets, Pattern[] patterns, IReadOnlyList<Cue> cues)
{
    private readonly PatternStep[] _steps = index.Steps;
    private readonly PatternTerms[] _terms = Array.ConvertAll(patterns, pattern => new PatternTerms(pattern.Cue, cues[pattern.Cue].Fact, pattern.Required, pattern.Forbidden));

    /// <summary>Fills <paramref name="fired"/>, and the facts of <paramref name="words"/> that cues state.</summary>
    public void Match(SentenceWords words, FiredCues fired, PatternHits found)
    {
        found.Clear();
        words.Present.Clear(sets.SetCount);
        var fetched = 0UL;
        foreach (var row in words.Rows)
            fetched ^= sets.FetchRow(row) ^ index.Fetch(row);
        Fetching.Done(fetched);
        foreach (var row in words.Rows)
            words.Present.Add(index.RareBitsOf(row));
        for (var at = 0; at < words.Count; at++)
            MatchAt(words, at, found);
        foreach (ref readonly var whole in index.Whole.AsSpan())
        {
            if (whole.Suits((uint)words.Facts))
                Add(found, new PatternHit(whole.Pattern, 0, words.End));
        }
        StateFacts(words, fired, found);
        foreach (ref readonly var hit in found.All)
        {
            ref readonly var terms = ref _terms[hit.Pattern];
            if (terms.Hold(words.Facts))
                fired.Add(terms.Cue, hit);
        }
    }

    private void MatchAt(SentenceWords words, int at, PatternHits found)
    {
        var place = at == words.Start || at == 0 ? PatternAnchor.Start : words.IsClauseStart(at) ? PatternAnchor.Clause : PatternAnchor.Anywhere;
        var next = at + 1 < words.Count ? words.Rows[at + 1] : -1;
        foreach (ref readonly var attempt in index.BeginningWith(words.Rows[at], place))
        {
            if (!attempt.Suits((uint)words.Facts) || (attempt.Needs >= 0 && !words.Present.Has(attempt.Needs)) || (attempt.Next >= 0 && (next < 0 || !sets.RowHas(next, attempt.Next))))
                continue;
            // The index has looked at the first word, and the second has just been.
            var known = attempt.Next >= 0 ? 2 : 1;
            Try(words, attempt, known, at, found);
        }
        if (place == PatternAnchor.Anywhere)
            return;
        foreach (ref readonly var attempt in index.Open.AsSpan())
        {
            if ((place == PatternAnchor.Start || attempt.Anchor == PatternAnchor.Clause) && attempt.Suits((uint)words.Facts) && (attempt.Needs < 0 || words.Present.Has(attempt.Needs)))
                Try(words, attempt, 0, at, found);
        }
    }

    /// <summary>Follows the steps of a pattern, of which the first <paramref name="known"/> are words that are known to be there.</summary>
    private void Try(SentenceWords words, in PatternTry attempt, int known, int at, PatternHits found)
    {
        var end = Follow(words, _steps.AsSpan(attempt.First + known, attempt.End - attempt.First - known), at + known);
        if (end >= 0)
            Add(found, new PatternHit(attempt.Pattern, at, end));
    }

    private void Add(PatternHits found, in PatternHit hit) => found.Add(hit, _terms[hit.Pattern].Fact >= 0);

    /// <summary>Two rounds: a fact may lean on another fact, but not on one that leans itself.</summary>
    private void StateFacts(SentenceWords words, FiredCues fired, PatternHits found)
    {
        for (var round = 0; round < 2; round++)
        {
            foreach (ref readonly var hit in found.OfFacts)
            {
                ref readonly var terms = ref _terms[hit.Pattern];
                if (!terms.Hold(words.Facts) || (round == 0 && (terms.Required | terms.Forbidden) >> Facts.ShapeCount != 0))
                    continue;
                words.Facts |= 1UL << terms.Fact;
                fired.Add(terms.Cue, hit);
            }
        }
    }

    /// <summary>Where the steps end when they begin at <paramref name="at"/>, or -1.</summary>
    private int Follow(SentenceWords words, ReadOnlySpan<PatternStep> steps, int at)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            ref readonly var step = ref steps[i];
            switch (step.Kind)
            {
                case StepKind.Word when !IsAt(words, at, step.Set):
                case StepKind.Not when IsAt(words, at, step.Set):
                case StepKind.End when at < words.End:
                case StepKind.Any when at >= words.End:
                case StepKind.WordOrEnd when at < words.End && !IsAt(words, at, step.Set):
                    return -1;
                case StepKind.WordOrEnd when at < words.End:
                    at++;
                    break;
                case StepKind.Word or StepKind.Any:
                    at++;
                    break;
                case StepKind.Optional when IsAt(words, at, step.Set):
                    var taken = Follow(words, steps[(i + 1)..], at + 1);
                    if (taken >= 0)
                        return taken;
                    break;
                case StepKind.Gap:
                    return FollowGap(words, steps[(i + 1)..], at, step.Room);
            }
        }
        return at;
    }

    private int FollowGap(SentenceWords words, ReadOnlySpan<PatternStep> rest, int at, int room)
    {
        var word = rest is [{ Kind: StepKind.Word } first, ..] ? first.Set : -1;
        for (var end = Math.Min(at + room, words.Count); at <= end; at++)
        {
            if (word >= 0 && !IsAt(words, at, word))
                continue;
            var found = Follow(words, rest, at);
            if (found >= 0)
                return found;
        }
        return -1;
    }

    private bool IsAt(SentenceWords words, int at, int set) => at < words.Count && sets.RowHas(words.Rows[at], set);

    /// <summary>What a pattern asks of the facts, without its steps: small, and all in one row.</summary>
    private readonly record struct PatternTerms(int Cue, int Fact, ulong Required, ulong Forbidden)
    {
        public bool Hold(ulong facts) => (facts & Required) == Required && (facts & Forbidden) == 0;
    }
}
