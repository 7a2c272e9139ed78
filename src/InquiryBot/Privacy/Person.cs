namespace InquiryBot.Privacy;

/// <summary>Who wrote something. The id lives in memory only; what is kept is filed under a pseudonym.</summary>
/// <param name="Platform">The channel id of the Bot Framework: <c>msteams</c>, <c>slack</c>, <c>webchat</c> …</param>
/// <param name="Organisation">The tenant or workspace; empty where the platform has none.</param>
/// <param name="Id">The person's id on that platform.</param>
internal sealed record Person(string Platform, string Organisation, string Id)
{
    /// <summary>Never the id: a log line that names a person by accident says nothing.</summary>
    public override string ToString() => $"someone on {Platform}";
}
