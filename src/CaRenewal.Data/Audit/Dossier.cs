namespace CaRenewal.Data.Audit;

/// <summary>
/// What of a record is hashed: tables and columns, written out. A version is never changed, since stored digests were made by it;
/// a column that comes later makes a new one. Data keys are left out: they are wrapped anew when the master key changes,
/// and what they seal is covered as ciphertext.
/// </summary>
internal static class Dossier
{
    public const byte Newest = 1;

    private static readonly Dictionary<(RecordKind Kind, byte Version), IReadOnlyList<CoveredTable>> Layouts = new()
    {
        [(RecordKind.Application, 1)] =
        [
            new("Applications", "Id",
            [
                "Id", "Number", "Point", "BusinessDay", "Sequence", "Version", "Revision", "Kind", "Status", "Businesses", "CustomerId",
                "HolderLabel", "HolderCode", "ParticularsSealed", "Lines", "Quote", "Total", "Due", "HasPendingBid", "HolderCeased",
                "Overrides", "HasOverrides", "HasOwed", "Materials", "OwedDue",
                .. Stamp("Submitted"), .. Stamp("Signed"), .. Stamp("Accepted"), .. Stamp("Reviewed"), .. Stamp("Returned"),
                .. Stamp("Cancelled"), .. Stamp("SentToAuthority"), .. Stamp("Revoked"),
            ]),
            new("ApplicationEvents", "ApplicationId", ["ApplicationId", "Sequence", "Kind", "Note", .. Stamp("")]),
            new("Payments", "ApplicationId",
                ["Id", "ApplicationId", "Kind", "Channel", "Amount", "Reference", "HeldReference", "Takes", "Reason", .. Stamp("")]),
            new("IssuedCertificates", "ApplicationId",
            [
                "Id", "ApplicationId", "SerialNumber", "MediumNumber", "ValidFrom", "ValidTo", "Collector", .. Stamp("Issued"), .. Stamp("Delivered"),
            ]),
        ],
        [(RecordKind.Paper, 1)] =
        [
            new("PrintedPapers", "Id",
                ["Id", "ApplicationId", "Revision", "Papers", "Copies", "Duplex", "PageIndex", "Length", "Sha256", .. Stamp("Created")]),
            new("PrintLog", "PaperId", ["Id", "PaperId", "ApplicationId", "Reason", .. Stamp("")]),
            new("Corrections", "Id",
            [
                "Id", "Number", "ApplicationId", "Form", "HolderKey", "Kind", "Lines", "Items", "HasRemarks", "Particulars", .. Stamp("Given"),
            ]),
        ],
        [(RecordKind.Setting, 1)] =
        [
            new("SettingRevisions", "Number", ["Number", "Part", "Content", "Changes", .. Stamp("")]),
        ],
        [(RecordKind.Account, 1)] =
        [
            new("Staff", "Id",
            [
                "Id", "UserName", "Name", "WindowName", "TwoFactorEnabled", "MustChangePassword", "PasswordChangedAt", "DeactivatedBy", "DeactivatedAt",
            ]),
            new("AspNetUserRoles", "UserId", ["UserId", "RoleId"]),
        ],
    };

    /// <summary>Null where this program knows no such version.</summary>
    public static IReadOnlyList<CoveredTable>? Of(RecordKind kind, byte version) => Layouts.GetValueOrDefault((kind, version));

    private static string[] Stamp(string prefix) => [$"{prefix}By", $"{prefix}Name", $"{prefix}At"];
}
