namespace InquiryBot.Language.Stances;

/// <summary>A pattern whose steps were found: where they begin and just past where they end.</summary>
internal readonly record struct PatternHit(int Pattern, int First, int End);
