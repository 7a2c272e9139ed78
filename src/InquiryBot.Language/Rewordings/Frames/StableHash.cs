namespace InquiryBot.Language.Rewordings.Frames;

/// <summary>A hash that is the same in every process, which string.GetHashCode does not promise: the same words must give the same offer. FNV-1a, 32 bits.</summary>
internal static class StableHash
{
    /// <summary>Where a hash over several words starts.</summary>
    public const uint Start = 2166136261u;

    /// <summary>Goes on with the letters of a word.</summary>
    public static uint Of(string word, uint hash = Start)
    {
        foreach (var letter in word)
            hash = (hash ^ letter) * 16777619u;
        return hash;
    }
}
