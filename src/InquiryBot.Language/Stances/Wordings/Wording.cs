namespace InquiryBot.Language.Stances.Wordings;

/// <summary>One wording of a sentence: its key, and the words it was seen in.</summary>
/// <param name="Key">Found in the table by it; made of the shape and the hashes of the words and tags.</param>
/// <param name="Shape">What it is made of.</param>
/// <param name="First">Its first word.</param>
/// <param name="End">Just past its last word.</param>
internal readonly record struct Wording(ulong Key, WordingShape Shape, int First, int End);
