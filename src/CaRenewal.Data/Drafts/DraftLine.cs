using CaRenewal.Core.Applications;

namespace CaRenewal.Data.Drafts;

/// <summary>A draft as the tray lists it; who it is about is only in the sealed form.</summary>
public sealed record DraftLine(Guid Id, CertificateKind Kind, DateTime UpdatedAt);
