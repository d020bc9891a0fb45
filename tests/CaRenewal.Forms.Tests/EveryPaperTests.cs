using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using Delegate = CaRenewal.Core.Applications.Delegate;

namespace CaRenewal.Forms.Tests;

/// <summary>Every file that goes to the printer, looked at by four programs that are not ours.</summary>
public class EveryPaperTests
{
    private const string UnitSet = "a unit's set";
    private const string DelegateSet = "a person's set, by a delegate";
    private const string PersonSet = "a person's set, in person";
    private const string Receipt = "receipt";

    private static readonly BusinessLine[] Several =
    [
        Samples.Renewal,
        new BusinessLine { Business = Business.Replace, Cause = ReplacementCause.Lost, RevokeAtOnce = true, Count = 1 },
        new BusinessLine { Business = Business.Unlock, Count = 3 },
    ];

    public static TheoryData<string, Sides> Files => new()
    {
        { UnitSet, Sides.One },
        { UnitSet, Sides.Two },
        { DelegateSet, Sides.One },
        { DelegateSet, Sides.Two },
        { PersonSet, Sides.One },
        { PersonSet, Sides.Two },
        // One sheet by itself, whatever the printer is set to.
        { Receipt, Sides.One },
    };

    [ToolTheory(Tool.Qpdf, Tool.PdfToText, Tool.PdfToImage, Tool.Zbar)]
    [MemberData(nameof(Files))]
    public void Every_paper_is_clean_and_two_readers_read_it_alike(string file, Sides sides)
    {
        var (print, values) = Printed(file, sides);
        var (one, other) = (Reading.PagesByPdfPig(print.Pdf), Reading.PagesByPoppler(print.Pdf));

        Assert.Contains("No syntax or stream encoding errors", Tool.Run(print.Pdf, Tool.Qpdf, "--check", "{file}"));
        Assert.Equal(one, other);
        Assert.All(values.Select(Reading.WithoutSpace), value =>
        {
            Assert.Contains(one, page => page.Contains(value, StringComparison.Ordinal));
            Assert.Contains(other, page => page.Contains(value, StringComparison.Ordinal));
        });
        Assert.Equal(Codes(print), Scanning.Of(print));
    }

    private static (PrintFile Print, string[] Values) Printed(string file, Sides sides) => file switch
    {
        UnitSet => (Set(Samples.UnitParticulars, sides), [.. ValuesOf(Samples.Unit), .. ValuesOf(Samples.Agent), .. ValuesOfLines()]),
        DelegateSet => (Set(Samples.PersonalParticulars, sides), [.. ValuesOf(Samples.Person), .. ValuesOf(Samples.Agent), .. ValuesOfAddress(Samples.Agent), .. ValuesOfLines()]),
        PersonSet => (Set(Samples.PersonalParticulars with { Delegate = null }, sides), [.. ValuesOf(Samples.Person), "业务明细：延期 3年 2张；补办（遗失） 1张；解锁 3张"]),
        _ => (OwingReceipt(), ["YY20261123-0007", Samples.Unit.Name, Samples.Agent.Name, "延期 3年", "补办", "解锁", "1300.00", "壹仟叁佰元整", "4200002026112300017", "营业执照复印件1份（加盖公章）（请于2026-11-30前补交）", "（请于2026-11-30前补交）；法人"]),
    };

    private static PrintFile Set(Particulars particulars, Sides sides)
    {
        var set = Applications.Papers(Applications.Submit(particulars, Several));
        return set.Print(set.Papers, sides);
    }

    private static PrintFile OwingReceipt()
    {
        var application = Applications.Submit(Samples.UnitParticulars, Several, owed: ["business-licence", "legal-representative-id"]);
        return new AcceptanceReceipt(Applications.Accept(application), Applications.Point, Samples.PaperNumber, Stationery.Standard).Print();
    }

    private static IEnumerable<string> ValuesOf(UnitHolder unit) =>
    [
        unit.Name, unit.OrganizationCode.Hyphenated, unit.SocialSecurityNumber, unit.CodeOnPaper, "☑企业", unit.LegalRepresentative,
        unit.LegalRepresentativeDocument.Number, unit.Landline.Written, unit.Mobile.Written, unit.Address, unit.Email!,
    ];

    private static IEnumerable<string> ValuesOf(PersonHolder person) =>
    [
        person.Name, "☑身份证", person.Document.Number, person.Mobile.Written, person.Email!, "☑扫描手写签名",
        $"{person.Address.Province}省(自治区){person.Address.City}市{person.Address.County}县（区）{person.Address.Street}街（路）{person.Address.Detail}",
    ];

    private static IEnumerable<string> ValuesOf(Delegate agent) => [agent.Name, agent.Document.Number];

    private static IEnumerable<string> ValuesOfAddress(Delegate agent) =>
        [agent.Mobile!.Written, agent.Email!, $"{agent.Address!.Province}省(自治区){agent.Address.City}市", agent.Address.Street, agent.Address.Detail];

    private static IEnumerable<string> ValuesOfLines() =>
        ["受理单号：YY20261123-0007", Samples.PaperNumber.Text, "延期 3年 2张", "签章延期2张", "签章补办1张", "签章解锁3张", "受理日期：2026年11月23日"];

    private static IEnumerable<string> Codes(PrintFile print) => print.Papers.SelectMany(part =>
        Enumerable.Range(1, part.Pages).Select(page => SheetCode.Text("YY20261123-0007", print.Number, part.Copy, page)));
}
