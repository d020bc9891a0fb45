using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;

namespace CaRenewal.Core.Tests.Applications;

/// <summary>Fictitious visits at the window; all materials brought, papers to be signed at the counter.</summary>
internal static class Visits
{
    public const string Clerk = "1001";
    public const string Supervisor = "2001";

    public static readonly Checklist Catalogue = Checklist.FromNotice();
    public static readonly FeeSchedule Prices = FeeSchedule.FromNotice();

    /// <summary>10:00 on Monday 23 November 2026 by the office's clock.</summary>
    public static readonly DateTime Morning = new(2026, 11, 23, 2, 0, 0, DateTimeKind.Utc);

    public static readonly BusinessLine Renewal = new() { Business = Business.Renew, Years = 1, Count = 1 };
    public static readonly BusinessLine TwoNew = new() { Business = Business.New, Years = 1, Count = 2 };
    public static readonly BusinessLine Revocation = new() { Business = Business.Revoke, Count = 1 };
    public static readonly BusinessLine Unlocking = new() { Business = Business.Unlock, Count = 1 };

    public static readonly BusinessLine LostAndRevoked =
        new() { Business = Business.Replace, Cause = ReplacementCause.Lost, RevokeAtOnce = true, Count = 1 };

    private static readonly IdentityDocument Id = new(DocumentType.ResidentId, "11010519491231002X");

    public static Stamp By(string who, DateTime? at = null) => new(who, who == Clerk ? "李敏" : "王芳", at ?? Morning);

    public static CertificateApplication Register(params BusinessLine[] lines) => Register(Unit(lines));

    public static CertificateApplication Register(Submission submission, DateTime? at = null)
    {
        var stamp = By(Clerk, at);
        return CertificateApplication.Submit(
            Guid.NewGuid(), new ApplicationNumber("YY", stamp.At.BusinessDay(), 31), submission, Catalogue, Prices, stamp);
    }

    public static Submission Unit(params BusinessLine[] lines) => Ticked(new Submission
    {
        Particulars = new Particulars
        {
            Holder = new UnitHolder
            {
                Name = "益阳市某某建设有限公司",
                CreditCode = UnifiedSocialCreditCode.FromStored("91350100M000100Y43"),
                OrganizationCode = OrganizationCode.FromStored("M000100Y4"),
                SocialSecurityNumber = "无",
                Type = UnitType.Enterprise,
                LegalRepresentative = "张三",
                LegalRepresentativeDocument = Id,
                Landline = PhoneNumber.FromStored("07374112269"),
                Mobile = PhoneNumber.FromStored("13800138000"),
                Address = "益阳市某某路1号",
            },
            Delegate = new Core.Applications.Delegate { Name = "李四", Document = Id },
        },
        Lines = lines,
        Materials = [],
        HasPendingBid = AnswerFor(lines),
    });

    public static Submission Person(bool byDelegate, params BusinessLine[] lines) => Ticked(new Submission
    {
        Particulars = new Particulars
        {
            Holder = new PersonHolder
            {
                Name = "王五",
                Document = Id,
                Mobile = PhoneNumber.FromStored("13800138000"),
                Address = new PostalAddress("湖南", "益阳", "赫山", "某某", "1号"),
                SealChoice = SealChoice.None,
            },
            Delegate = byDelegate ? new Core.Applications.Delegate { Name = "李四", Document = Id } : null,
        },
        Lines = lines,
        Materials = [],
        HasPendingBid = AnswerFor(lines),
    });

    /// <summary>Every brought item ticked, but for those named as owed.</summary>
    public static Submission Ticked(this Submission visit, params string[] owed) => visit with
    {
        Materials =
        [
            .. Catalogue.For(visit.Occasion)
                .Where(material => material.Way is MaterialWay.Brought || owed.Contains(material.Code))
                .Select(material => owed.Contains(material.Code)
                    ? new MaterialTick(material.Code, Owed: true, "明日补交", new DateOnly(2026, 11, 24))
                    : new MaterialTick(material.Code)),
        ],
    };

    public static void SignAll(this CertificateApplication application, Stamp stamp) =>
        application.Sign([.. application.Materials.Select(material => material.Code)], stamp);

    public static Guid PayAll(this CertificateApplication application, Stamp stamp)
    {
        var id = Guid.NewGuid();
        application.Receive(id, "微信", application.Due, "4200000031", stamp);
        return id;
    }

    public static CertificateApplication SignedAndPaid(params BusinessLine[] lines)
    {
        var application = Register(lines);
        application.SignAll(By(Clerk));
        if (!application.IsPaid)
        {
            application.PayAll(By(Clerk));
        }

        return application;
    }

    private static bool? AnswerFor(BusinessLine[] lines) => lines.Any(line => line.Business.AsksForPendingBid()) ? false : null;
}
