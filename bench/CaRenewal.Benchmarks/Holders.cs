using System.Text;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;

namespace CaRenewal.Benchmarks;

/// <summary>Fictitious units with valid check digits and, between them, thousands of distinct characters.</summary>
internal sealed class Holders
{
    private static readonly DocumentType Id = DocumentType.ResidentId;
    private readonly Random random = new(20261123);
    private readonly string[] characters;

    public Holders()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var gb2312 = Encoding.GetEncoding("gb2312");
        characters =
        [
            .. from row in Enumerable.Range(16, 39)
               from column in Enumerable.Range(1, 94)
               select gb2312.GetString([(byte)(0xA0 + row), (byte)(0xA0 + column)]),
        ];
    }

    public IReadOnlyList<Particulars> Make(int count) => [.. Enumerable.Range(0, count).Select(Unit)];

    private Particulars Unit(int index)
    {
        var organization = FictitiousCodes.Organization(index);
        return Unit(organization, FictitiousCodes.CreditCode(organization));
    }

    private Particulars Unit(OrganizationCode organization, UnifiedSocialCreditCode credit) => new()
    {
        Holder = new UnitHolder
        {
            Name = $"益阳{Word(4)}建设工程有限公司",
            CreditCode = credit,
            OrganizationCode = organization,
            SocialSecurityNumber = "430900100286",
            Type = UnitType.Enterprise,
            LegalRepresentative = Word(3),
            LegalRepresentativeDocument = new IdentityDocument(Id, "11010519491231002X"),
            Landline = PhoneNumber.FromStored("07374112000"),
            Mobile = PhoneNumber.FromStored($"139{random.Next(10_000_000, 99_999_999)}"),
            Address = $"湖南省益阳市{Word(2)}区{Word(3)}路{random.Next(1, 999)}号{Word(4)}大厦",
            Email = "office@zijiang.example",
        },
        Delegate = new Core.Applications.Delegate { Name = Word(3), Document = new IdentityDocument(Id, "440308199901101512") },
    };

    private string Word(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => characters[random.Next(characters.Length)]));
}
