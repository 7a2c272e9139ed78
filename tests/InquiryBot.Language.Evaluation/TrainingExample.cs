namespace InquiryBot.Language.Evaluation;

/// <summary>One sentence to learn from: the cues that fired in it, its wordings, and the kinds that would be right.</summary>
/// <param name="Source">The labelled text it comes from; null for plain text of which only the action is known.</param>
/// <param name="Language">0 for English, 1 for Dutch.</param>
/// <param name="Patterns">Ids of the patterns that fired, one for each cue.</param>
/// <param name="Wordings">Keys of the wordings, each once.</param>
/// <param name="Right">The kinds that would be right.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record TrainingExample(Labelled? Source, int Language, int[] Patterns, ulong[] Wordings, bool[] Right, double Weight);
