using InquiryBot.Language.Rewordings.Analysis;

namespace InquiryBot.Language.Rewordings.Drafts;

/// <summary>How a language puts the sentences of a message together.</summary>
/// <param name="Joint">The word between two orders.</param>
/// <param name="Classes">The word classes of the language.</param>
/// <param name="Joins">Whether an order can be said in one breath with the main one.</param>
/// <param name="Restate">Says another order as a need; null leaves it as it stands.</param>
internal sealed record ScopeRules(
    string Joint, WordClasses Classes, Func<SentenceReading, SentenceReading, bool> Joins, Func<SentenceReading, string?> Restate);
