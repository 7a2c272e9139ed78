namespace Microsoft.Bot.Builder.Snapshots;

/// <summary>The first half of a SHA-256 of a state: equal means unchanged.</summary>
internal readonly record struct StateFingerprint(ulong High, ulong Low)
{
    public static StateFingerprint Of(IDictionary<string, object> state)
    {
        using var writer = new FingerprintWriter();
        writer.Write(state, depth: 0);
        return writer.Finish();
    }
}
