using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using Delegate = CaRenewal.Core.Applications.Delegate;

namespace CaRenewal.Benchmarks.WordProcessor;

/// <summary>Ours and the word processor's papers of the same content, to be looked at beside each other: docs/papers.md.</summary>
internal static class SideBySide
{
    private static readonly IdentityDocument Id = new(DocumentType.ResidentId, "440308199901101512");

    private static readonly Delegate Agent = new()
    {
        Name = "刘芳",
        Document = Id,
        Mobile = PhoneNumber.FromStored("13907370002"),
        Email = "liu@zijiang.example",
        Address = new PostalAddress("湖南", "益阳", "资阳", "长春路", "8号2栋301室"),
    };

    private static readonly UnitHolder Unit = new()
    {
        Name = "益阳资江示范建设工程（集团）有限公司",
        CreditCode = UnifiedSocialCreditCode.FromStored("91350100M000100Y43"),
        OrganizationCode = OrganizationCode.FromStored("M000100Y4"),
        SocialSecurityNumber = "430900100286",
        Type = UnitType.Enterprise,
        LegalRepresentative = "王建国",
        LegalRepresentativeDocument = new IdentityDocument(DocumentType.ResidentId, "11010519491231002X"),
        Landline = PhoneNumber.FromStored("07374112000"),
        Mobile = PhoneNumber.FromStored("13907370001"),
        Address = "湖南省益阳市赫山区迎宾东路100号示范大厦6楼",
        Email = "office@zijiang.example",
    };

    private static readonly PersonHolder Person = new()
    {
        Name = "阿依古丽·买买提",
        Document = new IdentityDocument(DocumentType.ResidentId, "11010519491231002X"),
        Mobile = PhoneNumber.FromStored("13907370003"),
        Email = "person@zijiang.example",
        Address = new PostalAddress("湖南", "益阳", "赫山", "桃花仑东", "12号3栋502室"),
        SealChoice = SealChoice.ScannedSignature,
    };

    public static void Save(string folder)
    {
        Directory.CreateDirectory(folder);
        Save(new Particulars { Holder = Unit, Delegate = Agent }, folder, "unit");
        Save(new Particulars { Holder = Person, Delegate = Agent }, folder, "person");
    }

    private static void Save(Particulars particulars, string folder, string name)
    {
        var application = Renewals.Submit(particulars, 7);
        var papers = PaperPrinter.Print(application);
        File.WriteAllBytes(Path.Combine(folder, $"{name}.pdf"), papers[0].Pdf.ToArray());
        File.WriteAllBytes(Path.Combine(folder, $"{name}-receipt.pdf"), papers[1].Pdf.ToArray());
        _ = WordPapers.Save(application, folder, $"{name}-word").Count();
    }
}
