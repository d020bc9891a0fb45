using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;

namespace CaRenewal.Data.Tests.Samples;

/// <summary>Fictitious holders with valid check digits, and applications of theirs.</summary>
internal static class Sample
{
    public const string Point = "YY";

    public static readonly DateOnly Day = new(2026, 11, 23);

    public static readonly Checklist Checklist = Checklist.FromNotice();

    public static readonly FeeSchedule Fees = FeeSchedule.FromNotice();

    public static Stamp Stamp(int minute = 0, string by = "1001", string name = "王芳") =>
        new(by, name, new DateTime(2026, 11, 23, 2, 21, 0, DateTimeKind.Utc).AddMinutes(minute));

    public static Particulars Unit(string name = "益阳市𬭎达建设工程有限公司", string organizationCode = "594672399") => new()
    {
        Holder = new UnitHolder
        {
            Name = name,
            OrganizationCode = OrganizationCode.FromStored(organizationCode),
            SocialSecurityNumber = "无",
            Type = UnitType.Enterprise,
            LegalRepresentative = "㛃䶮𠅤",
            LegalRepresentativeDocument = new IdentityDocument(DocumentType.ResidentId, "11010519491231002X"),
            Landline = PhoneNumber.FromStored("07374112269转801"),
            Mobile = PhoneNumber.FromStored("13973712345"),
            Address = "益阳市赫山区迎宾东路355号\"A\"座 & <2>",
            Email = "office@example.cn",
        },
        Delegate = new Core.Applications.Delegate
        {
            Name = "买买提·艾力",
            Document = new IdentityDocument(DocumentType.Passport, "E12345678"),
        },
        Handwritten = [HandwrittenField.LegalRepresentative],
    };

    public static Particulars Person(string name = "欧阳𬱖", string number = "440308199901101512", string mobile = "13873798765") => new()
    {
        Holder = new PersonHolder
        {
            Name = name,
            Document = new IdentityDocument(DocumentType.ResidentId, number),
            Mobile = PhoneNumber.FromStored(mobile),
            Address = new PostalAddress("湖南", "益阳", "资阳", "长春", "18号"),
            SealChoice = SealChoice.ScannedSignature,
        },
    };

    /// <summary>A renewal of a unit or a new certificate of a person: 600 yuan each.</summary>
    public static CertificateApplication Application(ApplicationNumber number, Particulars particulars, Stamp? stamp = null) =>
        CertificateApplication.Submit(Guid.CreateVersion7(), number, Submission(particulars), Checklist, Fees, stamp ?? Stamp());

    public static Submission Submission(Particulars particulars)
    {
        var isUnit = particulars.Holder is UnitHolder;
        var submission = new Submission
        {
            Particulars = particulars,
            Lines =
            [
                isUnit
                    ? new BusinessLine { Business = Business.Renew, Years = 3, Count = 1, KnownExpiry = Day }
                    : new BusinessLine { Business = Business.New, Years = 5, Count = 1 },
            ],
            Materials = [],
            HasPendingBid = isUnit ? false : null,
            Overrides = [new Override(OverridableCheck.Duplicate, "上次所办证书已遗失")],
        };
        var brought = Checklist.For(submission.Occasion).Where(material => material.Way is MaterialWay.Brought);
        return submission with { Materials = [.. brought.Select(material => new MaterialTick(material.Code))] };
    }

    /// <summary>Codes of the papers that wait for signature and seal.</summary>
    public static List<string> Papers(CertificateApplication application) =>
        [.. application.Materials.Where(material => material.State is MaterialState.Awaited).Select(material => material.Code)];
}
