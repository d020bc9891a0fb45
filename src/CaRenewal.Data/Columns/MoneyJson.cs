using System.Text.Json;
using System.Text.Json.Serialization;
using CaRenewal.Core.Fees;

namespace CaRenewal.Data.Columns;

/// <summary>Fen as a whole number.</summary>
internal sealed class MoneyJson : JsonConverter<Money>
{
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Fen);
}
