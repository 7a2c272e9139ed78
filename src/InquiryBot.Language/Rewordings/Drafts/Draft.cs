using InquiryBot.Language.Rewordings.Analysis;
using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Guard;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Drafts;

/// <summary>A telling taken apart, with everything that goes along with it.</summary>
internal sealed record Draft(Scope Scope, Envelope Envelope, Telling Telling, Register Register, WordClasses Classes, string Gap)
{
    /// <summary>What must be found again in every rewording.</summary>
    public string[] Facts { get; } = [.. MustKeep.Of(Answered(Scope, Telling, Classes), Classes)];

    /// <summary>The words of the original.</summary>
    public HashSet<string> Known { get; } = Scope.Original.Select(piece => piece.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>How many question marks the sentences that go along bring with them.</summary>
    public int QuestionsAlong { get; } = Scope.Before.Concat(Scope.After).Sum(sentence => sentence.AsSpan().Count('?'));

    /// <summary>Puts a frame together with what goes along; null when it cannot carry it.</summary>
    public string? Write(Frame frame)
    {
        var lead = WithReason(frame.Lead?.Fill(Telling));
        if (frame.Question.Fill(Telling) is not { } question || (lead is null && (frame.Lead is not null || LooseReason is null)))
            return null;
        // Whoever is called is called where the rewording's own words begin.
        List<string> sentences = [.. Scope.Before];
        // What goes along needs to follow what it speaks of: the need, or else the question.
        if (lead is null)
            sentences.AddRange([Called(Register.Voice(question)), .. LooseReason!.Concat(Along()).Select(Own)]);
        else
            sentences.AddRange([Called(Register.Voice(lead)), .. Along().Select(Own), Register.Start(Register.Voice(question))]);
        return PieceText.Join(string.Join(' ', sentences.Select((sentence, at) => at < Scope.Before.Count && Register.Lower ? sentence : Closed(sentence))), Envelope.Suffix);
    }

    /// <summary>The same without the remarks of the main sentence that a check holds against it; null when there are none.</summary>
    public Draft? WithoutRemarks(Predicate<string> isCharge)
    {
        string[] kept = [.. Telling.Asides.Where(aside => !isCharge(aside))];
        return kept.Length == Telling.Asides.Count ? null : this with { Telling = Telling.WithAsides(kept) };
    }

    // "because the bank closes" is a sentence of its own without its first word; null where the language does not allow that.
    private string[]? LooseReason
    {
        get
        {
            if (Telling.Reason is not { Length: > 0 } reason)
                return Telling.Reason is null ? [] : null;
            // "not ... because he shouts": the reason is inside the not.
            if (Telling.Traits.Contains("not"))
                return null;
            var words = reason.Split(' ', 2);
            return words.Length == 2 && Classes.Has("loosereason", words[0].ToLowerInvariant()) ? [words[1]] : null;
        }
    }

    private static Piece[] Answered(Scope scope, Telling telling, WordClasses classes)
    {
        if (!telling.Traits.Contains("threat"))
            return scope.Original;
        var carried = PieceReader.Read(string.Join(' ', telling.Contents)).Select(piece => piece.Key).ToHashSet(StringComparer.Ordinal);
        var start = Threat.Start(scope.Main, carried, classes);
        var threat = scope.Main[start..].Select(piece => piece.Key).ToHashSet(StringComparer.Ordinal);
        threat.ExceptWith(scope.Main[..start].Select(piece => piece.Key));
        return [.. scope.Original.Where(piece => !threat.Contains(piece.Key))];
    }

    private string Called(string sentence) =>
        Envelope.Prefix.Length == 0 ? Register.Start(sentence) : Envelope.Prefix + " " + AfterPrefix(sentence);

    // The author's own sentences keep their capitals; only a remark cut off from a sentence gets one.
    private string Own(string sentence)
    {
        var words = sentence.Split(' ', 2);
        // "Want hij belt net": cut off from what it explained, it stands on its own.
        if (words.Length == 2 && Classes.Has("explains", words[0].ToLowerInvariant()))
            sentence = words[1];
        return sentence.Length == 0 || Register.Lower ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    // "Tom, how do you ...": behind a comma no sentence starts; behind a mention the author's own start decides.
    private string AfterPrefix(string sentence)
    {
        var body = Envelope.Body.FirstOrDefault(piece => piece.IsWord).Text;
        var lower = Register.Lower || Envelope.Prefix.EndsWith(',') || (body is { Length: > 0 } && char.IsLower(body[0]));
        return (Register with { Lower = lower }).Start(sentence);
    }

    // An author's own reason takes the place of the gap for one.
    private string? WithReason(string? lead)
    {
        if (lead is null || Telling.Reason is not { Length: > 0 } reason)
            return lead;
        return lead.Contains(Gap, StringComparison.Ordinal)
            ? lead.Replace(Gap, reason, StringComparison.Ordinal)
            : lead.TrimEnd('.') + " " + reason + ".";
    }

    private List<string> Along() => [.. Telling.Asides, .. Scope.After];

    private static string Closed(string sentence) => sentence.Length > 0 && char.IsLetterOrDigit(sentence[^1]) ? sentence + "." : sentence;
}
