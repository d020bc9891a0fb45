using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaRenewal.Core.Notice;

/// <summary>The notice's facts as data. An unknown key, a key twice, a missing or misspelt value fails here, at start, never at the counter.</summary>
internal static class NoticeFile
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <exception cref="InvalidDataException">The text does not say what it must.</exception>
    public static T Parse<T>(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Strict) ?? throw new InvalidDataException("The notice's data is empty.");
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"The notice's data cannot be read: {broken.Message}", broken);
        }
    }

    /// <summary>As <see cref="Parse"/> reads it.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Strict);

    public static string Read(string name)
    {
        using var stream = typeof(NoticeFile).Assembly.GetManifestResourceStream($"{typeof(NoticeFile).Namespace}.{name}")
            ?? throw new InvalidDataException($"Notice/{name} is not part of this build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static void Require(bool condition, string fault)
    {
        if (!condition)
        {
            throw new InvalidDataException(fault);
        }
    }
}
