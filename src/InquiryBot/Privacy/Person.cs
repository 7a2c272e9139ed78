using InquiryBot.Storage;

namespace InquiryBot.Privacy;

/// <summary>Who wrote something. The id lives in memory only; what is kept is filed under <see cref="Pseudonym"/>.</summary>
/// <param name="Platform">The channel id of the Bot Framework: <c>msteams</c>, <c>slack</c>, <c>webchat</c> …</param>
/// <param name="Organisation">The tenant or workspace; empty where the platform has none.</param>
/// <param name="Id">The person's id on that platform.</param>
internal sealed record Person(string Platform, string Organisation, string Id)
{
    /// <summary>The name under which this person's rows are filed.</summary>
    public string Pseudonym(PseudonymKey key) => key.Of("person", $"{Platform}\n{Organisation}\n{Id}");

    /// <summary>Never the id: a log line that names a person by accident says nothing.</summary>
    public override string ToString() => $"someone on {Platform}";
}
