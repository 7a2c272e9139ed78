using InquiryBot.Language.Stances.Wordings;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Stances;

/// <summary>Judges one sentence by itself: the words, the cues, the kind. Message and context come later.</summary>
internal static class SentenceJudge
{
    private const int EvidenceAtMost = 6;
    private const double LeastEvidence = 0.05;

    public static SentenceDraft Judge(ReadingDesk desk, in Sentence sentence, LanguagePack pack)
    {
        Span<double> probabilities = stackalloc double[KindRows.Width];
        Weigh(desk, desk.Message, sentence, pack, probabilities);
        var kind = KindChoice.Of(probabilities[..KindModel.Kinds], out var confidence, out var nudge);
        return new SentenceDraft
        {
            Span = sentence.Span,
            Language = pack.Code == "nl" ? MessageLanguage.Dutch : MessageLanguage.English,
            Kind = kind,
            Flags = pack.FlagsOf(desk.Words.Facts),
            Action = kind.DefaultAction(),
            Confidence = confidence,
            NudgeChance = nudge,
            Delicacy = desk.Known.DelicateSum,
            PlainDelicacy = pack.Model.Wordings.DelicateBase,
            IsQuestion = (desk.Words.Facts & Facts.Question) != 0,
            IsOwn = true,
            IsSingleCheck = kind == SentenceKind.Leading && desk.Fired.Has(pack.SingleCheck),
            IsBareWord = sentence.WordCount <= 1,
            IsOpenOffer = kind == SentenceKind.Offer && pack.AsksOpenly(desk.Words.Facts),
            IsAside = pack.IsAside(desk.Words.Facts),
            Evidence = EvidenceFor(desk, pack, kind, probabilities),
        };
    }

    /// <summary>Fires the cues and turns them into the probability of every kind.</summary>
    public static void Weigh(ReadingDesk desk, PreparedMessage message, in Sentence sentence, LanguagePack pack, Span<double> probabilities)
    {
        desk.Fired.Clear();
        SentenceShape.Fill(desk.Words, message, sentence, pack);
        pack.Matcher.Match(desk.Words, desk.Fired, desk.Found);
        desk.Scan.Fill(desk.Words);
        pack.Model.Weigh(desk.Fired, desk.Scan.Found, desk.Known, probabilities);
    }

    private static Evidence[] EvidenceFor(ReadingDesk desk, LanguagePack pack, SentenceKind kind, Span<double> probabilities)
    {
        Span<Reason> best = stackalloc Reason[EvidenceAtMost];
        Span<double> ofManners = stackalloc double[WordingManners.Count];
        KindModel.Contributions(desk.Known, (int)kind, probabilities, ofManners);
        var probability = probabilities[(int)kind];
        probabilities[(int)kind] = 0;
        var count = 0;
        foreach (ref readonly var fired in desk.Fired.All)
            count = Insert(best, count, new Reason(pack.Model.Contribution(fired.Pattern, (int)kind, probabilities, probability), fired.Cue, fired.First, fired.End));
        for (var manner = 0; manner < ofManners.Length; manner++)
            count = Insert(best, count, new Reason(ofManners[manner], ~manner, 0, 0));
        var evidence = new Evidence[count];
        for (var i = 0; i < count; i++)
        {
            evidence[i] = EvidenceOf(best[i], desk, pack, kind);
        }
        return evidence;
    }

    private static Evidence EvidenceOf(Reason reason, ReadingDesk desk, LanguagePack pack, SentenceKind kind)
    {
        var weight = Math.Round(reason.Weight, 2);
        if (reason.Cue >= 0)
            return new Evidence(pack.IdOf(reason.Cue), desk.Words.SpanOf(reason.First, reason.End), weight);
        var (first, end) = desk.Known.Loudest(pack.Model.Wordings, (WordingManner)~reason.Cue, (int)kind);
        return new Evidence(pack.IdOf((WordingManner)~reason.Cue), desk.Words.SpanOf(first, end), weight);
    }

    private static int Insert(Span<Reason> best, int count, Reason item)
    {
        var at = count;
        while (at > 0 && best[at - 1].Weight < item.Weight)
            at--;
        if (at == best.Length || item.Weight <= LeastEvidence)
            return count;
        var kept = Math.Min(count, best.Length - 1);
        best[at..kept].CopyTo(best[(at + 1)..]);
        best[at] = item;
        return kept + 1;
    }

    /// <summary>One reason: a cue, or the complement of a <see cref="WordingManner"/>, and the words that carried it.</summary>
    private readonly record struct Reason(double Weight, int Cue, int First, int End);
}
