using System.Reflection;

namespace InquiryBot.Storage;

/// <summary>The scripts that came with this build, in order.</summary>
internal static class Migrations
{
    /// <exception cref="DatabaseException">The numbers do not run 1, 2, 3 … without a gap or a repeat.</exception>
    public static IReadOnlyList<Migration> Of(string dialect)
    {
        var prefix = $"Migrations/{dialect}/";
        var assembly = Assembly.GetExecutingAssembly();
        return Ordered(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => Migration.From(name[prefix.Length..], Text(assembly, name))));
    }

    public static IReadOnlyList<Migration> Ordered(IEnumerable<Migration> migrations)
    {
        var ordered = migrations.OrderBy(migration => migration.Number).ThenBy(migration => migration.Name, StringComparer.Ordinal).ToList();
        for (var index = 0; index < ordered.Count; index++)
        {
            if (ordered[index].Number != index + 1)
                throw new DatabaseException(StorageCodes.MigrationNames, $"The migration '{ordered[index].Name}' must have the number {index + 1:0000}: numbers run from 0001 without gaps or repeats.");
        }

        return ordered;
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
