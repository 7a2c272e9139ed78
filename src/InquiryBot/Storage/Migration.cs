using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace InquiryBot.Storage;

/// <summary>One script of <c>Storage/Migrations</c>: <c>0001_bot_state.sql</c> has the number 1.</summary>
internal sealed record Migration(int Number, string Name, string Script)
{
    /// <summary>Of the text with Unix line ends, so that a checkout on Windows counts as the same script.</summary>
    public string Checksum => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Script.ReplaceLineEndings("\n"))));

    /// <exception cref="DatabaseException">The name does not begin with four digits and an underscore.</exception>
    public static Migration From(string name, string script)
    {
        var digits = name.IndexOf('_', StringComparison.Ordinal);
        if (digits == 4 && int.TryParse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return new Migration(number, name, script);
        throw new DatabaseException(StorageCodes.MigrationNames, $"The migration '{name}' must be named like 0001_bot_state.sql: four digits, an underscore, words.");
    }
}
