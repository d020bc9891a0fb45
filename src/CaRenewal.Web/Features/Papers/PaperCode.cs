using CaRenewal.Forms;

namespace CaRenewal.Web.Features.Papers;

/// <summary>How a paper and its copy are written in the archive and in forms: UnitApplicationForm.First.</summary>
public static class PaperCode
{
    public static readonly string Receipt = Of(new PaperCopy(Paper.AcceptanceReceipt));

    public static readonly string Notice = Of(new PaperCopy(Paper.CorrectionNotice));

    public static string Of(PaperCopy copy) => copy.Copy is Copy.Only ? $"{copy.Paper}" : $"{copy.Paper}.{copy.Copy}";

    /// <returns>What a code stands for; null when it is none.</returns>
    public static PaperCopy? Read(string? code) => Enum.GetValues<Paper>()
        .SelectMany(paper => Enum.GetValues<Copy>().Select(copy => new PaperCopy(paper, copy)))
        .Where(copy => Of(copy) == code)
        .Select(copy => (PaperCopy?)copy)
        .FirstOrDefault();

    public static string Word(PaperCopy copy) => copy.Copy switch
    {
        Copy.First => $"{Word(copy.Paper)}第一联",
        Copy.Second => $"{Word(copy.Paper)}第二联",
        _ => Word(copy.Paper),
    };

    /// <summary>申请表第一联、申请表第二联、授权委托书.</summary>
    public static string Words(IEnumerable<string> codes) =>
        string.Join("、", codes.Select(code => Read(code) is { } copy ? Word(copy) : code));

    private static string Word(Paper paper) => paper switch
    {
        Paper.UnitApplicationForm or Paper.PersonalApplicationForm => "申请表",
        Paper.AuthorizationLetter => "授权委托书",
        Paper.ResponsibilityStatement => "责任书",
        Paper.AcceptanceReceipt => "受理回执",
        Paper.CorrectionNotice => "补正告知书",
        Paper.DaySheet => "日结单",
        _ => throw new ArgumentOutOfRangeException(nameof(paper), paper, null),
    };
}
