using InquiryBot.Language.Stances.Wordings;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Stances;

/// <summary>Judges one sentence: its words and cues, what stands around it, the kind. What sentences do to each other comes later, in <see cref="MessageRules"/>.</summary>
internal static class SentenceJudge
{
    private const int EvidenceAtMost = 6;
    private const double LeastEvidence = 0.05;

    public static SentenceDraft Judge(ReadingDesk desk, int index, LanguagePack pack)
    {
        ref readonly var sentence = ref desk.Message.Sentences[index];
        Span<double> probabilities = stackalloc double[KindRows.Width];
        Weigh(desk, index, pack, probabilities);
        var kind = KindChoice.Of(probabilities[..KindModel.Kinds], out var confidence, out var nudge);
        return new SentenceDraft
        {
            Span = sentence.Span,
            Language = pack.Code == "nl" ? MessageLanguage.Dutch : MessageLanguage.English,
            Kind = kind,
            Flags = pack.FlagsOf(desk.Words.Facts),
            Action = kind.DefaultAction(),
            Confidence = confidence,
            NudgeChance = kind == SentenceKind.Tag ? nudge + (probabilities[(int)SentenceKind.Tag] * Pressing(desk, pack)) : nudge,
            Delicacy = desk.Known.SumOf(WordingTable.Delicate),
            PlainDelicacy = pack.Model.Wordings.BaseOf(WordingTable.Delicate),
            IsQuestion = (desk.Words.Facts & Facts.Question) != 0,
            IsOwn = true,
            IsSingleCheck = kind == SentenceKind.Leading && desk.Fired.Has(pack.SingleCheck),
            IsBareWord = sentence.WordCount <= 1,
            IsOpenOffer = kind == SentenceKind.Offer && pack.AsksOpenly(desk.Words.Facts),
            IsAside = pack.IsAside(desk.Words.Facts),
            Evidence = EvidenceFor(desk, sentence.Span, pack, kind, probabilities),
        };
    }

    /// <summary>Turns the cues and wordings of a sentence of the message on the desk into the probability of every kind.</summary>
    public static void Weigh(ReadingDesk desk, int index, LanguagePack pack, Span<double> probabilities)
    {
        desk.Cues.Load(desk, index, pack);
        desk.Scan.Fill(desk.Words);
        desk.Cues.AddFacts(index, desk.Scan);
        desk.Cues.AddNeighbours(index, desk.Scan);
        if (!pack.IsAside(desk.Words.Facts))
            desk.Said.AddTo(desk.Scan);
        pack.Model.Weigh(desk.Fired, desk.Scan.Found, desk.Known, probabilities);
    }

    /// <summary>How likely a tag question is to press: then it is nudged like an order.</summary>
    private static double Pressing(ReadingDesk desk, LanguagePack pack) =>
        1 / (1 + Math.Exp(-(desk.Known.SumOf(WordingTable.Pressing) + pack.Model.Wordings.BaseOf(WordingTable.Pressing))));

    private static Evidence[] EvidenceFor(ReadingDesk desk, TextSpan sentence, LanguagePack pack, SentenceKind kind, Span<double> probabilities)
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
            evidence[i] = EvidenceOf(best[i], desk, sentence, pack, kind);
        }
        return evidence;
    }

    private static Evidence EvidenceOf(Reason reason, ReadingDesk desk, TextSpan sentence, LanguagePack pack, SentenceKind kind)
    {
        var weight = Math.Round(reason.Weight, 2);
        if (reason.Cue >= 0)
            return new Evidence(pack.IdOf(reason.Cue), desk.Words.SpanOf(reason.First, reason.End), weight);
        var (first, end) = desk.Known.Loudest(pack.Model.Wordings, (WordingManner)~reason.Cue, (int)kind);
        return new Evidence(pack.IdOf((WordingManner)~reason.Cue), end > first ? desk.Words.SpanOf(first, end) : sentence, weight);
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
