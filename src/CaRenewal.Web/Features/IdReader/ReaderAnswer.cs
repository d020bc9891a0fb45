using System.Text.Json;

namespace CaRenewal.Web.Features.IdReader;

/// <summary>What a reader said, as its page passes it on: {ok: true, data} or {ok: false, code}. Nothing of it is believed.</summary>
/// <param name="Code">Why there is no card; null where there is one, and where the answer is none.</param>
/// <param name="Name">This and what follows: text as it came; null where it is missing or no text.</param>
public sealed record ReaderAnswer(string? Code = null, string? Name = null, string? Number = null, string? Address = null, string? ValidTo = null)
{
    /// <summary>The names that a page passes on; what else a reader says of a person (picture, nationality …) does not leave the page.</summary>
    public const string Names = "ok code data name number address validTo";

    private static readonly ReaderAnswer None = new();

    /// <summary>The longest address and a name leave much of it free.</summary>
    private const int Most = 4096;

    public bool HasCard => Name is not null && Number is not null;

    public static ReaderAnswer Read(string? json)
    {
        if (json is not { Length: > 0 and <= Most })
        {
            return None;
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException) // the latter for half a surrogate pair
        {
            return None;
        }
    }

    public override string ToString() => nameof(ReaderAnswer);

    private static ReaderAnswer Read(JsonElement said) => Find(said, "ok")?.ValueKind switch
    {
        JsonValueKind.True when Find(said, "data") is { } data => new(null, Text(data, "name"), Text(data, "number"), Text(data, "address"), Text(data, "validTo")),
        JsonValueKind.False => new(Text(said, "code")),
        _ => None,
    };

    private static JsonElement? Find(JsonElement within, string name) =>
        within.ValueKind is JsonValueKind.Object && within.TryGetProperty(name, out var found) ? found : null;

    private static string? Text(JsonElement within, string name) =>
        Find(within, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
