using System.Text.Json;
using System.Text.Json.Serialization;
using CaRenewal.Core.Codes;

namespace CaRenewal.Data.Columns;

/// <summary>A code as the text it is written as.</summary>
internal sealed class WrittenJson<TWritten> : JsonConverter<TWritten>
    where TWritten : class, IWritten<TWritten>
{
    public override TWritten? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text ? TWritten.FromStored(text) : null;

    public override void Write(Utf8JsonWriter writer, TWritten value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);
}
