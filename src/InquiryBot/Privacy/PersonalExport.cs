using System.Text.Json;

namespace InquiryBot.Privacy;

/// <summary>Everything that is kept about one person, as it stands in the database, without the pseudonym it is filed under.</summary>
/// <param name="At">When it was looked up.</param>
/// <param name="Tables">Each table in which something was found.</param>
internal sealed record PersonalExport(DateTimeOffset At, IReadOnlyList<PersonalTable> Tables)
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true };

    /// <summary>The file a person takes along: JSON, in UTF-8.</summary>
    /// <param name="about">One sentence on what it is, in the person's language.</param>
    public byte[] ToJson(string about)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("about", about);
            json.WriteString("at", At);
            foreach (var table in Tables)
                Write(json, table);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, PersonalTable table)
    {
        json.WriteStartArray(table.Name);
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            for (var column = 0; column < table.Fields.Count; column++)
            {
                json.WritePropertyName(table.Fields[column]);
                JsonSerializer.Serialize(json, row[column]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

/// <summary>What one table holds of a person.</summary>
/// <param name="Name">The table.</param>
/// <param name="Fields">Its columns, in order.</param>
/// <param name="Rows">Texts, numbers, yes or no, and moments, one for each column; null where nothing stands.</param>
internal sealed record PersonalTable(string Name, IReadOnlyList<string> Fields, IReadOnlyList<IReadOnlyList<object?>> Rows);
