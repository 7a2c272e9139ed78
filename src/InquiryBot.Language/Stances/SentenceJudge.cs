using InquiryBot.Language.Text;

namespace InquiryBot.Language.Stances;

/// <summary>Judges one sentence by itself: the words, the cues, the kind. Message and context come later.</summary>
internal static class SentenceJudge
{
    private const int EvidenceAtMost = 6;
    private const double LeastEvidence = 0.05;

    public static SentenceDraft Judge(ReadingDesk desk, in Sentence sentence, LanguagePack pack)
    {
        Span<double> probabilities = stackalloc double[KindModel.Kinds];
        Weigh(desk, desk.Message, sentence, pack, probabilities);
        var kind = KindChoice.Of(probabilities, out var confidence, out var nudge);
        return new SentenceDraft
        {
            Span = sentence.Span,
            Language = pack.Code == "nl" ? MessageLanguage.Dutch : MessageLanguage.English,
            Kind = kind,
            Flags = pack.FlagsOf(desk.Words.Facts),
            Action = kind.DefaultAction(),
            Confidence = confidence,
            NudgeChance = nudge,
            IsQuestion = (desk.Words.Facts & Facts.Question) != 0,
            IsOwn = true,
            Evidence = EvidenceFor(desk, pack, kind, probabilities),
        };
    }

    /// <summary>Fires the cues and turns them into the probability of every kind.</summary>
    public static void Weigh(ReadingDesk desk, PreparedMessage message, in Sentence sentence, LanguagePack pack, Span<double> probabilities)
    {
        desk.Fired.Clear();
        SentenceShape.Fill(desk.Words, message, sentence, pack);
        pack.Matcher.Match(desk.Words, desk.Fired, desk.Found);
        pack.Model.Weigh(desk.Fired, probabilities);
    }

    private static Evidence[] EvidenceFor(ReadingDesk desk, LanguagePack pack, SentenceKind kind, ReadOnlySpan<double> probabilities)
    {
        Span<(double Weight, int Fired)> best = stackalloc (double, int)[EvidenceAtMost];
        var count = 0;
        for (var i = 0; i < desk.Fired.Count; i++)
        {
            var weight = pack.Model.Contribution(desk.Fired[i].Pattern, (int)kind, probabilities);
            if (weight > LeastEvidence)
                count = Insert(best, count, (weight, i));
        }
        var evidence = new Evidence[count];
        for (var i = 0; i < count; i++)
        {
            var fired = desk.Fired[best[i].Fired];
            evidence[i] = new Evidence(pack.Cues[fired.Cue].Id, desk.Words.SpanOf(fired.First, fired.End), Math.Round(best[i].Weight, 2));
        }
        return evidence;
    }

    private static int Insert(Span<(double Weight, int Fired)> best, int count, (double Weight, int Fired) item)
    {
        var at = count;
        while (at > 0 && best[at - 1].Weight < item.Weight)
            at--;
        if (at == best.Length)
            return count;
        var kept = Math.Min(count, best.Length - 1);
        best[at..kept].CopyTo(best[(at + 1)..]);
        best[at] = item;
        return kept + 1;
    }
}
