namespace CaRenewal.Core.Codes;

/// <summary>证件类型 (notice, 附件2).</summary>
public enum DocumentType
{
    ResidentId = 1,
    Passport = 2,
    MilitaryOfficer = 3,
    Other = 9,
}
