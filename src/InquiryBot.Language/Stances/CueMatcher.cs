namespace InquiryBot.Language.Stances;

/// <summary>Finds the cues of a sentence. Gaps are bounded, so the work grows with the number of words and nothing else.</summary>
internal sealed class CueMatcher(CueIndex index, WordSets sets, IReadOnlyList<Pattern> patterns, IReadOnlyList<Cue> cues)
{
    private readonly PatternTerms[] _terms = [.. patterns.Select(pattern => new PatternTerms(pattern.Cue, cues[pattern.Cue].Fact, pattern.Required, pattern.Forbidden))];

    /// <summary>Fills <paramref name="fired"/>, and the facts of <paramref name="words"/> that cues state.</summary>
    public void Match(SentenceWords words, FiredCues fired, List<PatternHit> found)
    {
        found.Clear();
        for (var at = 0; at < words.Count; at++)
            MatchAt(words, at, found);
        foreach (var pattern in index.Whole)
            found.Add(new PatternHit(pattern.Id, 0, words.End));
        StateFacts(words, fired, found);
        foreach (ref readonly var hit in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(found))
        {
            if (_terms[hit.Pattern].Hold(words.Facts))
                fired.Add(_terms[hit.Pattern].Cue, hit);
        }
    }

    private void MatchAt(SentenceWords words, int at, List<PatternHit> found)
    {
        Try(words, at, index.BeginningWith(words[at], PatternAnchor.Anywhere), found);
        var isStart = at == words.Start || at == 0;
        if (!isStart && !words.IsClauseStart(at))
            return;
        Try(words, at, index.BeginningWith(words[at], PatternAnchor.Clause), found);
        if (isStart)
            Try(words, at, index.BeginningWith(words[at], PatternAnchor.Start), found);
        foreach (var pattern in index.Open)
        {
            if (isStart || pattern.Anchor == PatternAnchor.Clause)
                Try(words, at, pattern, found);
        }
    }

    private void Try(SentenceWords words, int at, Pattern[] patterns, List<PatternHit> found)
    {
        foreach (var pattern in patterns)
            Try(words, at, pattern, found);
    }

    private void Try(SentenceWords words, int at, Pattern pattern, List<PatternHit> found)
    {
        var end = Follow(words, pattern.Steps, at);
        if (end >= 0)
            found.Add(new PatternHit(pattern.Id, at, end));
    }

    /// <summary>Two rounds: a fact may lean on another fact, but not on one that leans itself.</summary>
    private void StateFacts(SentenceWords words, FiredCues fired, List<PatternHit> found)
    {
        for (var round = 0; round < 2; round++)
        {
            foreach (ref readonly var hit in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(found))
            {
                ref readonly var terms = ref _terms[hit.Pattern];
                if (terms.Fact < 0 || !terms.Hold(words.Facts) || (round == 0 && (terms.Required | terms.Forbidden) >> Facts.Shapes.Length != 0))
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
            var step = steps[i];
            var isWord = at < words.Count && step.Kind is StepKind.Word or StepKind.Optional or StepKind.Not or StepKind.WordOrEnd && sets.Has(words[Math.Min(at, words.Count - 1)], step.Set);
            switch (step.Kind)
            {
                case StepKind.Word when at >= words.Count || !isWord:
                case StepKind.Not when at < words.Count && isWord:
                case StepKind.End when at < words.End:
                case StepKind.Any when at >= words.End:
                case StepKind.WordOrEnd when at < words.End && !isWord:
                    return -1;
                case StepKind.WordOrEnd when at < words.End:
                    at++;
                    break;
                case StepKind.Word or StepKind.Any:
                    at++;
                    break;
                case StepKind.Optional when at < words.Count && isWord:
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
        for (var end = Math.Min(at + room, words.Count); at <= end; at++)
        {
            var found = Follow(words, rest, at);
            if (found >= 0)
                return found;
        }
        return -1;
    }

    /// <summary>What a pattern asks of the facts, without its steps: small, and all in one row.</summary>
    private readonly record struct PatternTerms(int Cue, int Fact, ulong Required, ulong Forbidden)
    {
        public bool Hold(ulong facts) => (facts & Required) == Required && (facts & Forbidden) == 0;
    }
}
