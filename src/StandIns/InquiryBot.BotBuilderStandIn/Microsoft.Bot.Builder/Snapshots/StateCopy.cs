using System.Globalization;

namespace Microsoft.Bot.Builder.Snapshots;

/// <summary>Copies a value as a trip through a storage would: whole numbers become long, fractions double.</summary>
internal static class StateCopy
{
    /// <summary>Deeper than any bot state; what nests further is a loop, and JSON says so.</summary>
    public const int MaxDepth = 64;

    public static object Of(object value, int depth = 0) => value switch
    {
        null or string or bool or long or double => value,
        int or short or sbyte or byte or ushort or uint => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        FrozenJson frozen => frozen.Thaw(),
        Dictionary<string, object> state when depth < MaxDepth && IsExactly(state) => OfDictionary(state, depth + 1),
        IStateNode node when depth < MaxDepth && node.IsPlain => node.Copy(depth + 1),
        _ => new FrozenJson(value),
    };

    public static Dictionary<string, object> OfDictionary(Dictionary<string, object> state, int depth)
    {
        var copy = new Dictionary<string, object>(state.Count);
        foreach (var (key, value) in state)
            copy.Add(key, Of(value, depth));
        return copy;
    }

    /// <summary>A subclass may hold more than its entries.</summary>
    public static bool IsExactly(Dictionary<string, object> state) => state.GetType() == typeof(Dictionary<string, object>);
}
