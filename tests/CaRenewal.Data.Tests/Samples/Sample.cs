using System.Reflection;
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

    public static CertificateApplication Application(ApplicationNumber number, Particulars particulars, Stamp? stamp = null)
    {
        stamp ??= Stamp();
        var application = (CertificateApplication)Activator.CreateInstance(typeof(CertificateApplication), nonPublic: true)!;
        Set(application, nameof(application.Id), Guid.CreateVersion7());
        Set(application, nameof(application.Number), number);
        Set(application, nameof(application.BusinessDay), number.Day);
        Set(application, nameof(application.Submitted), stamp);
        Set(application, nameof(application.Kind), particulars.Holder.Kind);
        Set(application, nameof(application.Particulars), particulars);
        Set(application, nameof(application.Revision), 1);
        Set(application, nameof(application.HasPendingBid), false);
        Set(application, nameof(application.Quote), new Quote("2026", [new QuotedLine(Business.Renew, 3, 1, Money.Yuan(600), "延期（使用3年）", "公告")]));
        Field<List<BusinessLine>>(application, "lines").Add(new BusinessLine { Business = Business.Renew, Years = 3, Count = 1, KnownExpiry = Day });
        Field<List<MaterialRecord>>(application, "materials").Add(new MaterialRecord("licence", MaterialState.Seen, null, null, stamp));
        Field<List<MaterialRecord>>(application, "materials").Add(new MaterialRecord("form", MaterialState.Awaited, null, null, null));
        Field<List<Override>>(application, "overrides").Add(new Override(OverridableCheck.RenewalWindow, "证书已过期一年半"));
        typeof(CertificateApplication).GetMethod("Record", BindingFlags.Instance | BindingFlags.NonPublic)!
            .Invoke(application, [ApplicationEventKind.Submitted, stamp, null]);
        return application;
    }

    private static void Set(CertificateApplication application, string property, object value) =>
        typeof(CertificateApplication).GetProperty(property)!.SetValue(application, value);

    private static TField Field<TField>(CertificateApplication application, string name) =>
        (TField)typeof(CertificateApplication).GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(application)!;
}
