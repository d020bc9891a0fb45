using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;

namespace CaRenewal.Web.Features.Demo;

/// <summary>Invented units and people with valid check digits. Nobody real is among them.</summary>
internal static class DemoHolders
{
    private static readonly DateOnly Beginning = new(2026, 1, 1);

    public static Particulars Unit(string name, string code, UnitType type, string head, string headId, string agent, string agentId, string mobile) => new()
    {
        Holder = new UnitHolder
        {
            Name = name,
            CreditCode = UnifiedSocialCreditCode.TryParse(code, out var credit, out var fault) ? credit : throw Wrong(code, fault),
            OrganizationCode = OrganizationCode.TryParse(code[8..17], out var organization, out fault) ? organization : throw Wrong(code, fault),
            SocialSecurityNumber = "无",
            Type = type,
            LegalRepresentative = head,
            LegalRepresentativeDocument = Card(headId),
            Landline = PhoneNumber.TryParseLandline("0737-4200000", out var landline, out fault) ? landline : throw Wrong("landline", fault),
            Mobile = Mobile(mobile),
            Address = "湖南省益阳市赫山区示范路1号",
        },
        Delegate = new Core.Applications.Delegate { Name = agent, Document = Card(agentId), Mobile = Mobile(mobile) },
    };

    public static Particulars Person(string name, string id, string mobile, SealChoice seal = SealChoice.ScannedSignature) => new()
    {
        Holder = new PersonHolder
        {
            Name = name,
            Document = Card(id),
            Mobile = Mobile(mobile),
            Address = new PostalAddress("湖南", "益阳", "资阳", "示范", "2号"),
            SealChoice = seal,
        },
    };

    private static IdentityDocument Card(string number) =>
        IdentityDocument.TryParse(DocumentType.ResidentId, number, null, Beginning, out var card, out var fault, out _) ? card : throw Wrong(number, fault);

    private static PhoneNumber Mobile(string number) =>
        PhoneNumber.TryParseMobile(number, out var mobile, out var fault) ? mobile : throw Wrong(number, fault);

    private static InvalidOperationException Wrong(string value, string? fault) => new($"Demo data: {value}: {fault}");
}
