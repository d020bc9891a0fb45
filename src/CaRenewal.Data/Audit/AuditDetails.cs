using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CaRenewal.Data.Audit;

/// <summary>Values of the moment as a JSON object of texts: {"业务":"延期 1年 1张","应收":"200.00 元"}.</summary>
public static class AuditDetails
{
    /// <summary>Codes of papers, parted by 、: a screen has words for them.</summary>
    public const string Papers = "文书";

    /// <summary>The version of an application that was seen.</summary>
    public const string Version = "版本号";

    /// <summary>The number printed on a paper.</summary>
    public const string PaperNumber = "文书号";

    /// <summary>Name of a role; a screen has words for it.</summary>
    public const string Role = "角色";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <returns>Null when there is nothing to say; what has no value is left out.</returns>
    public static string? Write(params IEnumerable<(string Name, string? Value)> values)
    {
        var known = values.Where(value => !string.IsNullOrEmpty(value.Value)).ToList();
        if (known.Count is 0)
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            known.ForEach(value => json.WriteString(value.Name, value.Value));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <returns>Names and values in their order; the text itself without a name where it is none of ours.</returns>
    public static IReadOnlyList<(string Name, string Value)> Read(string? details)
    {
        if (string.IsNullOrEmpty(details))
        {
            return [];
        }

        try
        {
            using var json = JsonDocument.Parse(details);
            return [.. json.RootElement.EnumerateObject().Select(value => (value.Name, value.Value.ToString()))];
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return [("", details)];
        }
    }
}
