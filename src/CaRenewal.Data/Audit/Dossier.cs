namespace CaRenewal.Data.Audit;

/// <summary>
/// What of a record is hashed: tables and columns, written out. A version is never changed, since stored digests were made by it;
/// a column that comes later makes a new one. Data keys are left out: they are wrapped anew when the master key changes,
/// and what they seal is covered as ciphertext.
/// </summary>
internal static class Dossier
{
    public const byte Newest = 3;

    private static readonly IReadOnlyList<CoveredTable> Paper =
    [
        new("PrintedPapers", "Id",
            ["Id", "ApplicationId", "Revision", "Papers", "Copies", "Duplex", "PageIndex", "Length", "Sha256", .. Stamp("Created")]),
        new("PrintLog", "PaperId", ["Id", "PaperId", "ApplicationId", "Reason", .. Stamp("")]),
        new("Corrections", "Id",
        [
            "Id", "Number", "ApplicationId", "Form", "HolderKey", "Kind", "Lines", "Items", "HasRemarks", "Particulars", .. Stamp("Given"),
        ]),
    ];

    private static readonly IReadOnlyList<CoveredTable> Setting =
    [
        new("SettingRevisions", "Number", ["Number", "Part", "Content", "Changes", .. Stamp("")]),
    ];

    private static readonly IReadOnlyList<CoveredTable> Account =
    [
        new("Staff", "Id",
        [
            "Id", "UserName", "Name", "WindowName", "TwoFactorEnabled", "MustChangePassword", "PasswordChangedAt", "DeactivatedBy", "DeactivatedAt",
        ]),
        new("AspNetUserRoles", "UserId", ["UserId", "RoleId"]),
    ];

    private static readonly CoveredTable Differences = new("Differences", "StatementId",
    [
        "Id", "StatementId", "Channel", "Day", "ClosedVersion", "FoundOn", "Kind", "Reference", "InStatement", "InBooks", "Words", .. Stamp("Settled"),
    ]);

    /// <summary>A kind that a version does not name is hashed as by the version before.</summary>
    private static readonly Dictionary<(RecordKind Kind, byte Version), IReadOnlyList<CoveredTable>> Layouts = new()
    {
        [(RecordKind.Application, 1)] = Application([], []),
        [(RecordKind.Application, 2)] =
        [
            .. Application(["BookedDay"], ["BusinessDay"]),
            new("Reversals", "ApplicationId",
                ["Id", "ApplicationId", "Number", "Day", "ClosedDay", "ClosedVersion", "Lines", "Amount", "Reason", .. Stamp("")]),
        ],
        [(RecordKind.Paper, 1)] = Paper,
        [(RecordKind.Setting, 1)] = Setting,
        [(RecordKind.Account, 1)] = Account,
        [(RecordKind.TerminalTotal, 2)] =
        [
            new("TerminalTotals", "Id",
                ["Id", "Day", "Channel", "Version", "Count", "Amount", "Explanation", "BooksCount", "BooksAmount", .. Stamp("")]),
        ],
        [(RecordKind.DayClose, 2)] =
        [
            new("DayCloses", "Id", ["Id", "Day", "Version", "Number", "Paper", "Books", .. Stamp("")]),
            new("DayReopenings", "CloseId", ["CloseId", "Reason", .. Stamp("")]),
        ],
        [(RecordKind.Statement, 2)] =
        [
            new("Statements", "Id", ["Id", "Channel", "Day", "FileHash", "LineCount", "Net", "Content", .. Stamp("")]),
            Differences,
        ],
        [(RecordKind.Statement, 3)] =
        [
            new("Statements", "Id", ["Id", "Channel", "Day", "Version", "Reason", "FileHash", "LineCount", "Net", "Content", .. Stamp("")]),
            Differences,
        ],
    };

    /// <summary>Null where this program knows no such version.</summary>
    public static IReadOnlyList<CoveredTable>? Of(RecordKind kind, byte version)
    {
        if (version > Newest)
        {
            return null;
        }

        var known = version;
        while (known > 1 && !Layouts.ContainsKey((kind, known)))
        {
            known--;
        }

        return Layouts.GetValueOrDefault((kind, known));
    }

    private static IReadOnlyList<CoveredTable> Application(string[] laterColumns, string[] laterPayment) =>
    [
        new("Applications", "Id",
        [
            "Id", "Number", "Point", "BusinessDay", "Sequence", "Version", "Revision", "Kind", "Status", "Businesses", "CustomerId",
            "HolderLabel", "HolderCode", "ParticularsSealed", "Lines", "Quote", "Total", "Due", "HasPendingBid", "HolderCeased",
            "Overrides", "HasOverrides", "HasOwed", "Materials", "OwedDue",
            .. Stamp("Submitted"), .. Stamp("Signed"), .. Stamp("Accepted"), .. Stamp("Reviewed"), .. Stamp("Returned"),
            .. Stamp("Cancelled"), .. Stamp("SentToAuthority"), .. Stamp("Revoked"), .. laterColumns,
        ]),
        new("ApplicationEvents", "ApplicationId", ["ApplicationId", "Sequence", "Kind", "Note", .. Stamp("")]),
        new("Payments", "ApplicationId",
            ["Id", "ApplicationId", "Kind", "Channel", "Amount", "Reference", "HeldReference", "Takes", "Reason", .. Stamp(""), .. laterPayment]),
        new("IssuedCertificates", "ApplicationId",
        [
            "Id", "ApplicationId", "SerialNumber", "MediumNumber", "ValidFrom", "ValidTo", "Collector", .. Stamp("Issued"), .. Stamp("Delivered"),
        ]),
    ];

    private static string[] Stamp(string prefix) => [$"{prefix}By", $"{prefix}Name", $"{prefix}At"];
}
