using InquiryBot.Language.Text;

namespace InquiryBot.Retrospectives.Board;

/// <summary>What somebody says who begins a session. Everything but the language can be said later.</summary>
/// <param name="Language">The language of who begins it.</param>
/// <param name="Name">The name they give themselves; null for none.</param>
/// <param name="Format">The id of the format; null for the one to begin with.</param>
/// <param name="Purpose">What for; null for not yet.</param>
/// <param name="Minutes">How long; null for not yet.</param>
/// <param name="Team">The pseudonym of the channel whose session it is; null for a group without one.</param>
/// <param name="After">The code of an earlier session of the same group, whose actions come along; null for none.</param>
internal sealed record NewSession(
    MessageLanguage Language, string? Name = null, string? Format = null, string? Purpose = null, int? Minutes = null, string? Team = null, string? After = null)
{
    /// <summary>Never the words.</summary>
    public override string ToString() => "a new session";
}
