using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Codes;

/// <summary>统一社会信用代码 (GB 32100-2015): registrar, kind, region, organisation code, check character; 18 characters.</summary>
public sealed partial record UnifiedSocialCreditCode : IWritten<UnifiedSocialCreditCode>
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    private UnifiedSocialCreditCode(string text) => Text = text;

    public string Text { get; }

    /// <summary>Its own check digit fails while the organisation code inside passes, as real firms' codes do: to be accepted with a written reason only.</summary>
    public bool NeedsReason => !ChecksOut(Text);

    /// <summary>What the clerk should look at again without being stopped: the organisation code inside fails alone.</summary>
    public string? Warning => OrganizationCode.ChecksOut(Text.AsSpan(8, 9)) ? null : "统一社会信用代码第 9 至 17 位（组织机构代码）校验位不符，请核对证照。";

    /// <summary>Characters 9–17.</summary>
    public OrganizationCode OrganizationCode => OrganizationCode.FromStored(Text[8..17]);

    /// <summary>By registrar and kind, characters 1–2.</summary>
    public UnitType SuggestedUnitType => Text[..2] switch
    {
        "91" or "92" or "93" => UnitType.Enterprise,
        "11" => UnitType.Agency,
        "12" => UnitType.PublicInstitution,
        "51" or "52" or "53" => UnitType.CivilOrganization,
        "81" => UnitType.TradeUnion,
        _ => UnitType.Other,
    };

    public static UnifiedSocialCreditCode FromStored(string text) => new(text);

    /// <remarks>True also for a code that <see cref="NeedsReason"/>: the caller asks for the reason.</remarks>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out UnifiedSocialCreditCode? code, [NotNullWhen(false)] out string? fault)
    {
        code = null;
        if (!CodeText.TryNormalise(text, "统一社会信用代码", out var value, out fault))
        {
            return false;
        }

        fault = FaultOf(value);
        code = fault is null ? new UnifiedSocialCreditCode(value) : null;
        return code is not null;
    }

    public override string ToString() => Text;

    private static string? FaultOf(string value)
    {
        if (value.Length is not 18)
        {
            return OrganizationCode.TryParse(value, out _, out _)
                ? "这是组织机构代码；没有统一社会信用代码的，请填在组织机构代码栏。"
                : $"统一社会信用代码应为 18 位，现为 {value.Length} 位。";
        }

        var (code, organization) = Shape().IsMatch(value)
            ? (ChecksOut(value), OrganizationCode.ChecksOut(value.AsSpan(8, 9)))
            : (false, false);
        return (code, organization) switch
        {
            (true, true) => null,
            _ when ResidentIdNumber.IsWritten(value) => "这是身份证号码，请填写统一社会信用代码。",
            (false, false) when !value.All(Alphabet.Contains) => "统一社会信用代码只用数字和大写字母，不用 I、O、S、V、Z。",
            (false, false) when !value[2..8].All(char.IsAsciiDigit) => "统一社会信用代码第 3 至 8 位应为数字。",
            (false, false) => "统一社会信用代码校验位不符，请核对。",
            _ => null,
        };
    }

    /// <param name="code">Of the code's shape.</param>
    private static bool ChecksOut(string code)
    {
        var sum = 0;
        for (var index = 0; index < Weights.Length; index++)
        {
            sum += Weights[index] * Alphabet.IndexOf(code[index]);
        }

        return code[17] == Alphabet[(31 - (sum % 31)) % 31];
    }

    [GeneratedRegex(@"\A[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
