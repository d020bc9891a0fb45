using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CaRenewal.Data.Columns;

/// <summary>A value of the rule book in one text column as JSON.</summary>
internal static class JsonColumn
{
    public static PropertyBuilder<TValue> HasJson<TValue>(this PropertyBuilder<TValue> builder)
        where TValue : class
    {
        builder.HasConversion(
            new ValueConverter<TValue, string>(value => Write(value), text => Read<TValue>(text)),
            new ValueComparer<TValue>(
                (left, right) => Write(left!) == Write(right!),
                value => Write(value).GetHashCode(StringComparison.Ordinal),
                value => Read<TValue>(Write(value))));
        return builder;
    }

    private static string Write<TValue>(TValue value) => JsonSerializer.Serialize(value, OfficeJson.Options);

    private static TValue Read<TValue>(string text) => JsonSerializer.Deserialize<TValue>(text, OfficeJson.Options)!;
}
