using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Keeping;

/// <summary>A session as it was read.</summary>
/// <param name="Session">What it is.</param>
/// <param name="Key">The name of its row.</param>
/// <param name="Team">The pseudonym of the channel whose session it is, or a number made up for a group without one.</param>
/// <param name="Version">How often it was written; who writes it again must have read the last one.</param>
internal sealed record KeptSession(Retrospective Session, string Key, string Team, long Version);
