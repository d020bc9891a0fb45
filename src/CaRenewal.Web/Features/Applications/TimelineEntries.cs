using CaRenewal.Core.Applications;
using CaRenewal.Core.Words;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Applications;

public static class TimelineEntries
{
    public static TimelineEntry Of(ApplicationEvent entry) =>
        new(entry.Kind.Word(), $"{entry.Stamp.Name}（{entry.Stamp.By}）", entry.Stamp.At, entry.Note);
}
