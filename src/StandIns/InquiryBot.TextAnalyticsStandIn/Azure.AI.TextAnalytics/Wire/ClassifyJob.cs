using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Azure.AI.TextAnalytics.Wire;

/// <summary>Documents for a trained classifier.</summary>
internal sealed record ClassifyJob(string[] Documents, string Language, string ProjectName, string DeploymentName, SingleLabelClassifyOptions Options)
{
    public ReadOnlyMemory<byte> ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        if (Options.DisplayName is not null)
            json.WriteString("displayName", Options.DisplayName);
        json.WriteStartObject("analysisInput");
        json.WriteStartArray("documents");
        foreach (var (index, document) in Documents.Index())
            AnalyzeTextTask.WriteDocument(json, index.ToString(CultureInfo.InvariantCulture), document, Language);
        json.WriteEndArray();
        json.WriteEndObject();
        WriteTask(json);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private void WriteTask(Utf8JsonWriter json)
    {
        json.WriteStartArray("tasks");
        json.WriteStartObject();
        json.WriteString("kind", "CustomSingleLabelClassification");
        json.WriteStartObject("parameters");
        json.WriteString("projectName", ProjectName);
        json.WriteString("deploymentName", DeploymentName);
        if (Options.DisableServiceLogs is { } silent)
            json.WriteBoolean("loggingOptOut", silent);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
