namespace InquiryBot.Language.Evaluation;

/// <summary>The figures of one data set.</summary>
internal sealed class Scores(IReadOnlyList<Outcome> outcomes)
{
    private const int CalibrationBins = 10;

    public int Count => outcomes.Count;

    public double StanceAccuracy => Share(o => o.Kind.Stance() == o.Truth.Kind.Stance());

    public double StanceKappa => Kappa(o => (int)o.Truth.Kind.Stance(), o => (int)o.Kind.Stance());

    public double ActionAccuracy => Share(o => o.Reading.Action == o.Truth.Action);

    public double ActionKappa => Kappa(o => (int)o.Truth.Action, o => (int)o.Reading.Action);

    public double NudgePrecision => Ratio(o => IsNudge(o) && o.Truth.Action == MessageAction.Nudge, IsNudge);

    public double NudgeRecall => Ratio(o => IsNudge(o) && o.Truth.Action == MessageAction.Nudge, o => o.Truth.Action == MessageAction.Nudge);

    public double FalseNudgesPerThousandSilent => 1000 * Ratio(o => IsNudge(o) && IsSilent(o), IsSilent);

    public int Silent => outcomes.Count(IsSilent);

    public double MacroF1
    {
        get
        {
            var kinds = outcomes.Select(o => o.Truth.Kind).Distinct().ToList();
            return kinds.Count == 0 ? double.NaN : kinds.Average(F1);
        }
    }

    /// <summary>How far the stated chance of a nudge is from the share of texts that deserve one, on average over bins of that chance.</summary>
    public double CalibrationError => outcomes.GroupBy(o => Math.Min((int)(o.NudgeChance * CalibrationBins), CalibrationBins - 1))
        .Sum(bin => Math.Abs(bin.Sum(o => o.NudgeChance) - bin.Count(o => o.Truth.Action == MessageAction.Nudge))) / Math.Max(1, Count);

    public double F1(SentenceKind kind)
    {
        double right = outcomes.Count(o => o.Kind == kind && o.Truth.IsRight(kind));
        double found = outcomes.Count(o => o.Kind == kind);
        double missed = outcomes.Count(o => o.Truth.Kind == kind && !o.Truth.IsRight(o.Kind));
        return right == 0 ? 0 : 2 * right / (right + found + missed);
    }

    private static bool IsNudge(Outcome o) => o.Reading.Action == MessageAction.Nudge;

    private static bool IsSilent(Outcome o) => o.Truth.Action == MessageAction.Silent;

    private double Share(Func<Outcome, bool> right) => Ratio(right, static _ => true);

    private double Ratio(Func<Outcome, bool> part, Func<Outcome, bool> whole)
    {
        var all = outcomes.Count(whole);
        return all == 0 ? double.NaN : (double)outcomes.Count(part) / all;
    }

    private double Kappa(Func<Outcome, int> truth, Func<Outcome, int> read) =>
        CohensKappa.Of([.. outcomes.Select(o => (truth(o), read(o)))]);
}
