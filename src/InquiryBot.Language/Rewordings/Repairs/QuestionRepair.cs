namespace InquiryBot.Language.Rewordings.Repairs;

/// <summary>A question that opens up what another one kept closed.</summary>
/// <param name="Text">The question to ask instead.</param>
/// <param name="Fault">What was in the way.</param>
public sealed record QuestionRepair(string Text, QuestionFault Fault);
