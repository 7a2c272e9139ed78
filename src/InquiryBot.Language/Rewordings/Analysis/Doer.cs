namespace InquiryBot.Language.Rewordings.Analysis;

/// <summary>Who is to do it, in the words that frames need.</summary>
/// <param name="Trait">"you", "we" or "named".</param>
/// <param name="Who">The subject: "you", "we", "Priya", "everyone".</param>
internal readonly record struct Doer(string Trait, string Who);
