namespace CaRenewal.Core.Codes;

public enum ResidentIdKind
{
    /// <summary>居民身份证</summary>
    Resident = 1,

    /// <summary>港澳台居民居住证 (81, 82, 83).</summary>
    HongKongMacaoTaiwan = 2,

    /// <summary>外国人永久居留身份证, form of 2023 (from 9).</summary>
    ForeignPermanentResident = 3,
}
