namespace InquiryBot.Language.Rewordings.Analysis;

/// <summary>How a telling sentence opens, and how what follows is to be taken apart.</summary>
/// <param name="Pattern">The opening words.</param>
/// <param name="First">The words it can begin with; null when anything can come first.</param>
/// <param name="Builder">How the rest is read: "act", "thing", "state", "claim" and so on.</param>
/// <param name="Use">The shape of the telling, which decides the frames.</param>
/// <param name="Options">"not", "we", "everyone" and other facts the opening words settle.</param>
internal sealed record Opener(OpenerPattern Pattern, HashSet<string>? First, string Builder, string Use, string[] Options)
{
    private readonly string? _only = Array.Find(Options, option => option.StartsWith("only:", StringComparison.Ordinal))?[5..];

    private readonly string[] _not = [.. Options.Where(option => option.StartsWith("not:", StringComparison.Ordinal)).Select(option => option[4..])];

    /// <summary>Whether the opener may be used for a kind; "only:T.assign" keeps words that mean little by themselves to one kind, "not:T.leading" from one.</summary>
    public bool Serves(SentenceKind kind) => (_only is null || _only == kind.Id()) && !_not.Contains(kind.Id());

    public bool Says(string option) => Array.IndexOf(Options, option) >= 0;
}
