using CaRenewal.Core.Applications;
using CaRenewal.Core.Words;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Applications;

public static class TimelineEntries
{
    /// <param name="nameOf">Name of a material: older records keep its code.</param>
    public static TimelineEntry Of(ApplicationEvent entry, Func<string, string> nameOf) => new(
        entry.Kind.Word(),
        $"{entry.Stamp.Name}（{entry.Stamp.By}）",
        entry.Stamp.At,
        entry is { Kind: ApplicationEventKind.OwedMaterialBrought, Note: { } code } ? nameOf(code) : entry.Note);
}
