using CaRenewal.Core.Certificates;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Payments;

namespace CaRenewal.Core.Applications;

/// <summary>
/// An application (受理单): one holder, at most one delegate, one or more business lines.
/// Its way is written in stamps; the verbs are in the files beside this one, each refusing what the office does not do.
/// </summary>
public sealed partial class CertificateApplication
{
    private readonly List<MaterialRecord> materials = [];
    private readonly List<Payment> payments = [];
    private readonly List<IssuedCertificate> certificates = [];
    private readonly List<ApplicationEvent> events = [];
    private List<BusinessLine> lines = [];
    private List<Override> overrides = [];

    private CertificateApplication()
    {
    }

    public Guid Id { get; private set; }

    public ApplicationNumber Number { get; private set; } = null!;

    /// <summary>Bumped by every verb; an edit made on an older version is refused.</summary>
    public int Version { get; private set; }

    /// <summary>Revision of the papers: 1 at submission, one more with every amendment.</summary>
    public int Revision { get; private set; }

    public CertificateKind Kind { get; private set; }

    /// <summary>Day of submission, Asia/Shanghai.</summary>
    public DateOnly BusinessDay { get; private set; }

    public Particulars Particulars { get; private set; } = null!;

    public IReadOnlyList<BusinessLine> Lines => lines;

    public Quote Quote { get; private set; } = null!;

    public bool? HasPendingBid { get; private set; }

    public bool HolderCeased { get; private set; }

    public IReadOnlyList<Override> Overrides => overrides;

    public IReadOnlyList<MaterialRecord> Materials => materials;

    public IReadOnlyList<Payment> Payments => payments;

    public IReadOnlyList<IssuedCertificate> Certificates => certificates;

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<ApplicationEvent> Events => events;

    public Stamp Submitted { get; private set; } = null!;

    public Stamp? Signed { get; private set; }

    public Stamp? Accepted { get; private set; }

    public Stamp? Reviewed { get; private set; }

    public Stamp? Returned { get; private set; }

    public Stamp? Cancelled { get; private set; }

    public Stamp? SentToAuthority { get; private set; }

    public Stamp? Revoked { get; private set; }

    private void Record(ApplicationEventKind kind, Stamp stamp, string? note = null)
    {
        Version++;
        events.Add(new ApplicationEvent(events.Count + 1, kind, stamp, note));
    }
}
