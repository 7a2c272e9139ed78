using System.Runtime.Intrinsics;

namespace InquiryBot.Language.Stances;

/// <summary>Sums over rows of numbers, one for each kind, filled up with zeros to whole vectors.</summary>
internal static class KindRows
{
    /// <summary>Numbers in a row.</summary>
    public const int Width = 40;

    /// <summary>Adds a row of weights.</summary>
    public static void Add(Span<double> to, ReadOnlySpan<double> row)
    {
        for (var i = 0; i < Width; i += Vector256<double>.Count)
            (Vector256.Create<double>(to[i..]) + Vector256.Create(row[i..])).CopyTo(to[i..]);
    }

    /// <summary>Adds a row of small whole numbers, each worth <paramref name="step"/>.</summary>
    public static void Add(Span<double> to, ReadOnlySpan<short> row, double step)
    {
        for (var i = 0; i < Width; i += Vector128<short>.Count)
        {
            var (low, high) = Vector128.Widen(Vector128.Create(row[i..]));
            AddFour(to[i..], low, step);
            AddFour(to[(i + Vector128<int>.Count)..], high, step);
        }
    }

    /// <summary>The sum of the products of two rows.</summary>
    public static double Dot(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        var sums = Vector256<double>.Zero;
        for (var i = 0; i < Width; i += Vector256<double>.Count)
            sums += Vector256.Create(one[i..]) * Vector256.Create(other[i..]);
        return Vector256.Sum(sums);
    }

    private static void AddFour(Span<double> to, Vector128<int> numbers, double step)
    {
        var (low, high) = Vector128.Widen(numbers);
        var wide = Vector256.ConvertToDouble(Vector256.Create(low, high));
        (Vector256.Create<double>(to) + (wide * step)).CopyTo(to);
    }
}
