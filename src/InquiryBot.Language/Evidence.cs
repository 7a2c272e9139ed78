using InquiryBot.Language.Text;

namespace InquiryBot.Language;

/// <summary>One reason for a reading: a named cue, the words that carried it, and how much it weighed.</summary>
/// <param name="Cue">The cue's id in the watch list, for example <c>en.command.bare-verb-first</c>.</param>
/// <param name="Span">The words, in UTF-16 code units of the whole message.</param>
/// <param name="Weight">In natural-log odds: positive speaks for the kind that was read, negative against it.</param>
public readonly record struct Evidence(string Cue, TextSpan Span, double Weight);
