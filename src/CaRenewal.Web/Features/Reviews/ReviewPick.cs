using System.Globalization;
using CaRenewal.Core.Applications;

namespace CaRenewal.Web.Features.Reviews;

/// <summary>A ticked line of the queue: the application, and the version that the list showed.</summary>
public sealed record ReviewPick(ApplicationNumber Number, int Version)
{
    private const char Separator = ':';

    public static string Write(string number, int version) => string.Create(CultureInfo.InvariantCulture, $"{number}{Separator}{version}");

    /// <returns>Null when it is none of ours.</returns>
    public static ReviewPick? Read(string? text) =>
        text?.Split(Separator) is [var number, var version]
        && ApplicationNumber.TryParse(number, out var known)
        && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var seen) && seen > 0
            ? new(known, seen)
            : null;
}
