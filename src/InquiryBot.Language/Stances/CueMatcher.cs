namespace InquiryBot.Language.Stances;

/// <summary>Finds the cues of a sentence. Gaps are bounded, so the work grows with the number of words and nothing else.</summary>
internal sealed class CueMatcher(CueIndex index, WordSets sets, IReadOnlyList<Cue> cues)
{
    /// <summary>Fills <paramref name="fired"/>, and the facts of <paramref name="words"/> that cues state.</summary>
    public void Match(SentenceWords words, FiredCues fired, List<(Pattern Pattern, int First, int End)> found)
    {
        found.Clear();
        for (var at = 0; at < words.Count; at++)
            MatchAt(words, at, found);
        foreach (var pattern in index.Whole)
            found.Add((pattern, 0, words.End));
        StateFacts(words, fired, found);
        foreach (var (pattern, first, end) in found)
        {
            if (Holds(pattern, words.Facts))
                fired.Add(pattern, first, end);
        }
    }

    private void MatchAt(SentenceWords words, int at, List<(Pattern, int, int)> found)
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

    private void Try(SentenceWords words, int at, Pattern[] patterns, List<(Pattern, int, int)> found)
    {
        foreach (var pattern in patterns)
            Try(words, at, pattern, found);
    }

    private void Try(SentenceWords words, int at, Pattern pattern, List<(Pattern, int, int)> found)
    {
        var end = Follow(words, pattern.Steps, at);
        if (end >= 0)
            found.Add((pattern, at, end));
    }

    /// <summary>Two rounds: a fact may lean on another fact, but not on one that leans itself.</summary>
    private void StateFacts(SentenceWords words, FiredCues fired, List<(Pattern Pattern, int First, int End)> found)
    {
        for (var round = 0; round < 2; round++)
        {
            foreach (var (pattern, first, end) in found)
            {
                var fact = cues[pattern.Cue].Fact;
                if (fact < 0 || !Holds(pattern, words.Facts) || (round == 0 && (pattern.Required | pattern.Forbidden) >> Facts.Shapes.Length != 0))
                    continue;
                words.Facts |= 1UL << fact;
                fired.Add(pattern, first, end);
            }
        }
    }

    private static bool Holds(Pattern pattern, ulong facts) =>
        (facts & pattern.Required) == pattern.Required && (facts & pattern.Forbidden) == 0;

    /// <summary>Where the steps end when they begin at <paramref name="at"/>, or -1.</summary>
    private int Follow(SentenceWords words, ReadOnlySpan<PatternStep> steps, int at)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            var step = steps[i];
            var isWord = at < words.Count && step.Kind is StepKind.Word or StepKind.Optional or StepKind.Not && sets.Has(words[Math.Min(at, words.Count - 1)], step.Set);
            switch (step.Kind)
            {
                case StepKind.Word when at >= words.Count || !isWord:
                case StepKind.Not when at < words.Count && isWord:
                case StepKind.End when at < words.End:
                case StepKind.Any when at >= words.End:
                    return -1;
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
}
