using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using Delegate = CaRenewal.Core.Applications.Delegate;

namespace CaRenewal.Forms.Tests;

/// <summary>Fictitious holders with valid check digits, and papers filled in for them.</summary>
internal static class Samples
{
    internal static readonly PaperCopy UnitFirst = new(Paper.UnitApplicationForm, Copy.First);
    internal static readonly PaperCopy UnitSecond = new(Paper.UnitApplicationForm, Copy.Second);
    internal static readonly PaperCopy PersonalFirst = new(Paper.PersonalApplicationForm, Copy.First);
    internal static readonly PaperCopy PersonalSecond = new(Paper.PersonalApplicationForm, Copy.Second);
    internal static readonly PaperCopy Letter = new(Paper.AuthorizationLetter);
    internal static readonly PaperCopy Statement = new(Paper.ResponsibilityStatement);

    internal static readonly PaperCopy[] UnitPapers = [UnitFirst, UnitSecond, Letter, Statement];
    internal static readonly PaperCopy[] PersonalPapers = [PersonalFirst, PersonalSecond, Letter, Statement];

    internal static readonly PaperNumber PaperNumber = new(UInt128.Parse("270381912083745620193847561029384756"));

    internal static readonly BusinessLine Renewal = new() { Business = Business.Renew, Years = 3, Count = 2 };

    internal static UnitHolder Unit { get; } = new()
    {
        Name = "益阳资江示范建设工程（集团）有限公司",
        Mobile = PhoneNumber.FromStored("13907370001"),
        Email = "office@zijiang.example",
        CreditCode = UnifiedSocialCreditCode.FromStored("91350100M000100Y43"),
        OrganizationCode = OrganizationCode.FromStored("M000100Y4"),
        SocialSecurityNumber = "430900100286",
        Type = UnitType.Enterprise,
        LegalRepresentative = "陈䶮",
        LegalRepresentativeDocument = new IdentityDocument(DocumentType.ResidentId, "11010519491231002X"),
        Landline = PhoneNumber.FromStored("07374112000"),
        Address = "湖南省益阳市赫山区迎宾东路100号示范大厦6楼",
    };

    internal static PersonHolder Person { get; } = new()
    {
        Name = "李㛃",
        Mobile = PhoneNumber.FromStored("13907370003"),
        Email = "li@zijiang.example",
        Document = new IdentityDocument(DocumentType.ResidentId, "11010519491231002X"),
        Address = new PostalAddress("湖南", "益阳", "资阳", "长春路", "8号2栋301室"),
        SealChoice = SealChoice.ScannedSignature,
    };

    internal static Delegate Agent { get; } = new()
    {
        Name = "刘𬭎",
        Document = new IdentityDocument(DocumentType.ResidentId, "440308199901101512"),
        Mobile = PhoneNumber.FromStored("13907370002"),
        Email = "liu@zijiang.example",
        Address = new PostalAddress("广东", "深圳", "罗湖", "深南东路", "5号"),
    };

    internal static Particulars UnitParticulars { get; } = new() { Holder = Unit, Delegate = Agent };

    internal static Particulars PersonalParticulars { get; } = new() { Holder = Person, Delegate = Agent };

    internal static Imprint Imprint { get; } = new(
        "YY20261123-0007", PaperNumber, "湖南CA", new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(8)));

    internal static Entries Entries(Particulars particulars, params BusinessLine[] lines) =>
        new(Imprint, new DateOnly(2026, 11, 23), particulars, lines is [] ? [Renewal] : lines);

    internal static PaperSet Papers(Particulars particulars, params BusinessLine[] lines) => new(
        Entries(particulars, lines),
        particulars.Holder is UnitHolder ? UnitPapers : PersonalPapers,
        Stationery.Standard);

    internal static PrintFile Print(Particulars particulars, PaperCopy copy, params BusinessLine[] lines) =>
        Papers(particulars, lines).Print([copy], Sides.One);

    /// <summary>A paper of the unit, or of the person where only a person has it.</summary>
    internal static PrintFile Print(PaperCopy copy, params BusinessLine[] lines) =>
        Print(copy.Paper is Paper.PersonalApplicationForm ? PersonalParticulars : UnitParticulars, copy, lines);
}
