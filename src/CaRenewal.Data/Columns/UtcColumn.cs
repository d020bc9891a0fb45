using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CaRenewal.Data.Columns;

/// <summary>Instants are UTC on both sides: databases forget the kind, and PostgreSQL refuses any other.</summary>
internal sealed class UtcColumn() : ValueConverter<DateTime, DateTime>(
    instant => instant.Kind == DateTimeKind.Local ? instant.ToUniversalTime() : DateTime.SpecifyKind(instant, DateTimeKind.Utc),
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
