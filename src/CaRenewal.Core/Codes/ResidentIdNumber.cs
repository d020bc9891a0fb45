using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CaRenewal.Core.Codes;

/// <summary>公民身份号码 (GB 11643-1999) and the cards that share its form: 17 digits and a check character.</summary>
/// <remarks>The region is never a reason to refuse: people of old 益阳地区 carry 4323xx, later ones 4309xx.</remarks>
public sealed record ResidentIdNumber : IWritten<ResidentIdNumber>
{
    /// <summary>House limit: an older date of birth is a slip of the hand.</summary>
    private const int OldestYears = 150;

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private ResidentIdNumber(string text) => Text = text;

    public string Text { get; }

    public DateOnly BirthDate => BirthDateIn(Text)!.Value;

    public bool IsMale => (Text[16] - '0') % 2 is 1;

    public ResidentIdKind Kind => Text switch
    {
        ['9', ..] => ResidentIdKind.ForeignPermanentResident,
        ['8', '1' or '2' or '3', ..] => ResidentIdKind.HongKongMacaoTaiwan,
        _ => ResidentIdKind.Resident,
    };

    public static ResidentIdNumber FromStored(string text) => new(text);

    /// <param name="today">Business day; nobody is born after it.</param>
    public static bool TryParse(
        string? text, DateOnly today, [NotNullWhen(true)] out ResidentIdNumber? number, [NotNullWhen(false)] out string? fault)
    {
        number = null;
        if (!CodeText.TryNormalise(text, "身份证号码", out var value, out fault))
        {
            return false;
        }

        fault = value switch
        {
            { Length: 15 } when value.All(char.IsAsciiDigit) => "15 位身份证号码已停用，请填写 18 位号码。",
            { Length: not 18 } => $"身份证号码应为 18 位，现为 {value.Length} 位。",
            _ when !HasShape(value) => "身份证号码前 17 位应为数字，末位为数字或 X。",
            _ when BirthDateIn(value) is not { } born || born > today || born < today.AddYears(-OldestYears) => "身份证号码中的出生日期不存在，请核对。",
            _ when !ChecksOut(value) => "身份证号码校验位不符，请核对。",
            _ => null,
        };
        number = fault is null ? new ResidentIdNumber(value) : null;
        return number is not null;
    }

    public override string ToString() => Text;

    /// <summary>Whether the normalised text is an ID number with a real date, whatever field it stands in.</summary>
    internal static bool IsWritten(string value) =>
        value.Length is 18 && HasShape(value) && BirthDateIn(value) is { Year: >= 1870 and < 2100 } && ChecksOut(value);

    private static bool HasShape(string value) => value[..17].All(char.IsAsciiDigit) && (char.IsAsciiDigit(value[17]) || value[17] is 'X');

    private static DateOnly? BirthDateIn(string value) =>
        DateOnly.TryParseExact(value.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static bool ChecksOut(string value)
    {
        var sum = 0;
        for (var index = 0; index < Weights.Length; index++)
        {
            sum += Weights[index] * (value[index] - '0');
        }

        return value[17] == "10X98765432"[sum % 11];
    }
}
