using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaRenewal.Core;
using CaRenewal.Web.Features.Applications.Intake;

namespace CaRenewal.Web.Verbs.Render;

/// <summary>Reads the JSON and names everything in it that has no place, instead of the first thing that a parser trips over.</summary>
internal static class RenderFileReader
{
    private static readonly JsonDocumentOptions Strict = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        AllowDuplicateProperties = false,
    };

    /// <returns>The file, or its faults with their places in it.</returns>
    public static (RenderFile? File, IReadOnlyList<Fault> Faults) Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json.Span.StartsWith(Encoding.UTF8.Preamble) ? json[3..] : json, Strict);
            var faults = FaultsOf(document.RootElement, typeof(RenderFile), "").ToList();
            return faults.Count > 0 ? (null, faults) : (document.RootElement.Deserialize<RenderFile>(IntakeJson.Options), []);
        }
        catch (JsonException fault) when (fault.LineNumber is { } line)
        {
            return (null, [new Fault("", $"第 {line + 1} 行第 {fault.BytePositionInLine + 1} 个字节处不是完整的 JSON，或有无法识别的字符。")]);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // Half of a surrogate pair, or a name that stands twice.
            return (null, [new Fault("", "JSON 中有重复的项或无法识别的字符。")]);
        }
    }

    private static IEnumerable<Fault> FaultsOf(JsonElement element, Type type, string path)
    {
        if (element.ValueKind is JsonValueKind.Null)
        {
            return path.Length > 0 ? [] : [new Fault(path, "应为一个对象 { … }。")];
        }

        if (type == typeof(string))
        {
            return element.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? [new Fault(path, "应为文字、数字或 true/false。")] : [];
        }

        if (type.IsGenericType)
        {
            return element.ValueKind is JsonValueKind.Array
                ? element.EnumerateArray().Index().SelectMany(item => FaultsOf(item.Item, type.GenericTypeArguments[0], $"{path}[{item.Index}]"))
                : [new Fault(path, "应为一个列表 [ … ]。")];
        }

        return element.ValueKind is JsonValueKind.Object
            ? element.EnumerateObject().SelectMany(property => FaultsOf(property, type, path))
            : [new Fault(path, "应为一个对象 { … }。")];
    }

    private static IEnumerable<Fault> FaultsOf(JsonProperty property, Type type, string path)
    {
        var here = path.Length is 0 ? property.Name : $"{path}.{property.Name}";
        return PlaceFor(type, property.Name) is { } place
            ? FaultsOf(property.Value, place.PropertyType, here)
            : [new Fault(here, "没有这一项，请核对名称。")];
    }

    private static PropertyInfo? PlaceFor(Type type, string name) => type.GetProperties()
        .FirstOrDefault(place => place.GetCustomAttribute<JsonIgnoreAttribute>() is null && JsonNamingPolicy.CamelCase.ConvertName(place.Name) == name);
}
