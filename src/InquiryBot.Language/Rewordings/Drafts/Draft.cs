using InquiryBot.Language.Rewordings.Analysis;
using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Guard;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Drafts;

/// <summary>A telling taken apart, with everything that goes along with it.</summary>
internal sealed record Draft(Scope Scope, Envelope Envelope, Telling Telling, Register Register, WordClasses Classes, string Gap)
{
    /// <summary>What must be found again in every rewording.</summary>
    public string[] Facts { get; } = [.. MustKeep.Of(Scope.Original, Classes)];

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
        List<string> sentences = [.. Scope.Before];
        var first = sentences.Count;
        // What goes along needs to follow what it speaks of: the need, or else the question.
        sentences.AddRange(lead is null ? [Register.Voice(question), .. LooseReason!, .. Along()] : [Register.Voice(lead), .. Along(), Register.Voice(question)]);
        return PieceText.Join(Cased(sentences, first), Envelope.Suffix);
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

    private string Cased(List<string> sentences, int first)
    {
        for (var at = first; at < sentences.Count; at++)
            sentences[at] = Register.Start(sentences[at]);
        if (Envelope.Prefix.Length > 0)
            sentences[first] = Envelope.Prefix + " " + AfterPrefix(sentences[first]);
        return string.Join(' ', sentences.Select((sentence, at) => at < first ? sentence : Closed(sentence)));
    }

    // "Tom, how do you ...": behind a comma or a mention the author's own start decides.
    private string AfterPrefix(string sentence)
    {
        var body = Envelope.Body.FirstOrDefault(piece => piece.IsWord).Text;
        var lower = Register.Lower || Envelope.Prefix[^1] == ',' || (body is { Length: > 0 } && char.IsLower(body[0]));
        return lower ? (Register with { Lower = true }).Start(sentence) : sentence;
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
