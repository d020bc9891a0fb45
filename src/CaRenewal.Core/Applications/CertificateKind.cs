namespace CaRenewal.Core.Applications;

/// <summary>单位证书 or 个人证书.</summary>
public enum CertificateKind
{
    Unit = 1,
    Personal = 2,
}
