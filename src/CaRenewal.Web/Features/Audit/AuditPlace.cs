using System.Globalization;
using CaRenewal.Data.Audit;

namespace CaRenewal.Web.Features.Audit;

/// <summary>An event's place among all: the page goes on behind it, whatever is added on top meanwhile.</summary>
public sealed record AuditPlace(DateTime At, string Stream, long Sequence)
{
    private const char Separator = '.';

    public static AuditPlace Of(AuditEvent entry) => new(entry.At, entry.Stream, entry.Sequence);

    /// <returns>Null when it is none.</returns>
    public static AuditPlace? Read(string? text) =>
        text?.Split(Separator) is [var at, var stream, var sequence]
        && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks
        && stream.Length <= 24 && stream.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-')
        && long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(new DateTime(ticks, DateTimeKind.Utc), stream, number)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.Ticks}{Separator}{Stream}{Separator}{Sequence}");
}
