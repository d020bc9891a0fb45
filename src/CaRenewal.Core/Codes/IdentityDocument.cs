using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace CaRenewal.Core.Codes;

/// <summary>An identity document as it was checked at intake.</summary>
/// <param name="Type">证件类型.</param>
/// <param name="Number">证件号码, normalised.</param>
/// <param name="OtherType">What 其他 stands for; only with <see cref="DocumentType.Other"/>.</param>
public sealed partial record IdentityDocument(DocumentType Type, string Number, string? OtherType = null)
{
    /// <summary>House limits, in code points.</summary>
    public const int MostOfNumber = 30;

    public const int MostOfOtherType = 20;

    /// <param name="type">证件类型; an unknown value is refused.</param>
    /// <param name="number">As typed.</param>
    /// <param name="otherType">As typed; looked at for 其他 only.</param>
    /// <param name="today">Business day.</param>
    /// <param name="document">Normalised.</param>
    /// <param name="fault">Why it is refused.</param>
    /// <param name="warning">What to look at again; never a reason to refuse, for these numbers have no check digit.</param>
    public static bool TryParse(
        DocumentType type,
        string? number,
        string? otherType,
        DateOnly today,
        [NotNullWhen(true)] out IdentityDocument? document,
        [NotNullWhen(false)] out string? fault,
        out string? warning)
    {
        (document, warning) = (null, null);
        switch (type)
        {
            case DocumentType.ResidentId:
                if (ResidentIdNumber.TryParse(number, today, out var id, out fault))
                {
                    document = new IdentityDocument(type, id.Text);
                    warning = WarningOf(id.Kind);
                }

                break;
            case DocumentType.Passport:
                if (TryPassport(number, out var passport, out fault))
                {
                    document = new IdentityDocument(type, passport);
                    warning = ChinesePassport().IsMatch(passport) ? null : "与中国护照的号码格式不同，请核对是否为外国护照。";
                }

                break;
            case DocumentType.MilitaryOfficer:
                if (TryNumber(number, "军官证号码", out var military, out fault))
                {
                    document = new IdentityDocument(type, military);
                    warning = MilitaryOfficer().IsMatch(military) ? null : "与军官证的号码格式（如 南字第12345678号）不同，请核对证件。";
                }

                break;
            case DocumentType.Other:
                if (TryOtherType(otherType, out var other, out fault) && TryNumber(number, "证件号码", out var any, out fault))
                {
                    document = new IdentityDocument(type, any, other);
                    warning = WarningOf(other, any);
                }

                break;
            default:
                fault = "请选择证件类型。";
                break;
        }

        return document is not null;
    }

    public override string ToString() => nameof(IdentityDocument);

    private static bool TryPassport(string? number, [NotNullWhen(true)] out string? value, [NotNullWhen(false)] out string? fault)
    {
        if (CodeText.TryNormalise(number, "护照号码", out value, out fault) && !Passport().IsMatch(value))
        {
            fault = "护照号码应为 5 至 9 位数字或字母。";
        }

        return fault is null;
    }

    private static bool TryNumber(string? number, string what, [NotNullWhen(true)] out string? value, [NotNullWhen(false)] out string? fault)
    {
        if (CodeText.TryNormalise(number, what, out value, out fault) && !PlainText.TryTake(value, MostOfNumber, out _, out var why))
        {
            fault = $"{what}{why}";
        }

        return fault is null;
    }

    private static bool TryOtherType(string? text, [NotNullWhen(true)] out string? value, [NotNullWhen(false)] out string? fault)
    {
        fault = !PlainText.TryTake(text, MostOfOtherType, out value, out var why) ? $"证件类型{why}"
            : value.Length is 0 ? "证件类型选“其他”时请填写证件名称。"
            : null;
        return fault is null;
    }

    private static string? WarningOf(ResidentIdKind kind) => kind switch
    {
        ResidentIdKind.ForeignPermanentResident => "这是外国人永久居留身份证号码，请核对证件。",
        ResidentIdKind.HongKongMacaoTaiwan => "这是港澳台居民居住证号码，请核对证件。",
        _ => null,
    };

    private static string? WarningOf(string otherType, string number) =>
        otherType.Contains("永久居留", StringComparison.Ordinal) && !PermanentResident2017().IsMatch(number) && !ResidentIdNumber.IsWritten(number)
            ? "与外国人永久居留证的号码格式不同，请核对证件。"
            : null;

    [GeneratedRegex(@"\A[A-Z0-9]{5,9}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Passport();

    [GeneratedRegex(@"\A(?:[EKGDSPH][0-9]{8}|E[A-HJ-NP-Z][0-9]{7}|(?:[DSP]E|KJ|MA|1[45])[0-9]{7})\z", RegexOptions.CultureInvariant)]
    private static partial Regex ChinesePassport();

    [GeneratedRegex(@"\A[一-龥]字第[0-9A-Za-z]{4,8}号?\z", RegexOptions.CultureInvariant)]
    private static partial Regex MilitaryOfficer();

    [GeneratedRegex(@"\A[A-Z]{3}[0-9]{12}\z", RegexOptions.CultureInvariant)]
    private static partial Regex PermanentResident2017();
}
