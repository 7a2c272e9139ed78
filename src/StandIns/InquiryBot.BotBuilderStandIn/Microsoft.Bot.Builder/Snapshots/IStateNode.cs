namespace Microsoft.Bot.Builder.Snapshots;

/// <summary>A type that often stands in bot state and therefore copies and fingerprints itself, without JSON.</summary>
internal interface IStateNode
{
    /// <summary>False when a part of it is one that only JSON can copy.</summary>
    bool IsPlain { get; }

    object Copy(int depth);

    void WriteTo(FingerprintWriter writer, int depth);
}
