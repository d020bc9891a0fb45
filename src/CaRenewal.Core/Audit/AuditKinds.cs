using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Audit;

public static class AuditKinds
{
    private const int OfTheTimeline = 100;

    public static AuditGroup Group(this AuditKind kind) => (AuditGroup)((int)kind / OfTheTimeline);

    public static AuditKind Audited(this ApplicationEventKind kind) => (AuditKind)(OfTheTimeline + (int)kind);

    /// <summary>Null where the kind is none of the timeline's.</summary>
    public static ApplicationEventKind? OnTimeline(this AuditKind kind) =>
        kind.Group() is AuditGroup.Business ? (ApplicationEventKind)((int)kind - OfTheTimeline) : null;
}
