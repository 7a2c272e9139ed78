namespace InquiryBot.CommandLine;

/// <summary>Finds what somebody probably meant to type.</summary>
internal static class Closest
{
    /// <summary>The nearest of the names, or null when none is near.</summary>
    public static string? To(string typed, IEnumerable<string> names)
    {
        var limit = Math.Max(1, Math.Min(typed.Length, 20) / 3);
        var near = names.Select(name => (Name: name, Distance: Distance(typed, name))).Where(pair => pair.Distance <= limit);
        return near.OrderBy(pair => pair.Distance).Select(pair => pair.Name).FirstOrDefault();
    }

    // How many letters to add, drop, change or swap with their neighbour.
    private static int Distance(string a, string b)
    {
        if (a.Length > 40)
            return int.MaxValue;
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }
}
