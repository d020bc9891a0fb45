using System.Diagnostics.CodeAnalysis;

namespace CaRenewal.Core.Codes;

/// <summary>组织机构代码 (GB 11714-1997): eight of 0–9 A–Z and a check character, stored without its dash.</summary>
public sealed record OrganizationCode : IWritten<OrganizationCode>
{
    private static readonly int[] Weights = [3, 7, 9, 10, 5, 8, 4, 2];

    private OrganizationCode(string text) => Text = text;

    public string Text { get; }

    /// <summary>As people write it: 59467239-9.</summary>
    public string Hyphenated => $"{Text[..8]}-{Text[8..]}";

    public static OrganizationCode FromStored(string text) => new(text);

    public static bool TryParse(string? text, [NotNullWhen(true)] out OrganizationCode? code, [NotNullWhen(false)] out string? fault)
    {
        code = null;
        if (!CodeText.TryNormalise(text, "组织机构代码", out var value, out fault))
        {
            return false;
        }

        fault = value switch
        {
            { Length: not 9 } => $"组织机构代码应为 9 位，现为 {value.Length} 位。",
            _ when !value.All(char.IsAsciiLetterOrDigit) => "组织机构代码只用数字和大写字母。",
            _ when !ChecksOut(value) => "组织机构代码校验位不符，请核对。",
            _ => null,
        };
        code = fault is null ? new OrganizationCode(value) : null;
        return code is not null;
    }

    public override string ToString() => Text;

    /// <param name="code">Nine of 0–9 A–Z.</param>
    internal static bool ChecksOut(ReadOnlySpan<char> code)
    {
        var sum = 0;
        for (var index = 0; index < Weights.Length; index++)
        {
            sum += Weights[index] * ValueOf(code[index]);
        }

        return code[8] == "0123456789X0"[11 - (sum % 11)];
    }

    private static int ValueOf(char character) => char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10;
}
