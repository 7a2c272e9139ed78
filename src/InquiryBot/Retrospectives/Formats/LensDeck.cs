using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Formats;

/// <summary>A deck of questions that look at things in one way.</summary>
/// <param name="Id">What it is called in the data.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Questions">The questions, to offer one by one.</param>
internal sealed record LensDeck(string Id, Bilingual Title, IReadOnlyList<Bilingual> Questions);

/// <summary>What can be asked in a phase.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="About">What about, where a phase has several banks; null else.</param>
/// <param name="Questions">The questions, to offer one by one.</param>
internal sealed record QuestionBank(RetrospectivePhase Phase, string? About, IReadOnlyList<Bilingual> Questions);
