using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace CaRenewal.Core.Codes;

/// <summary>电子邮件: looked at for what cannot be one; whether it is reached only a letter shows.</summary>
public static partial class EmailAddress
{
    /// <summary>RFC 5321, 4.5.3.1.</summary>
    public const int Most = 254;

    /// <param name="text">As typed; null and blank give an empty value, which is no fault here.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out string? value, [NotNullWhen(false)] out string? fault)
    {
        value = text is { Length: > Most * 2 } ? text : text?.Trim() ?? "";
        fault = value switch
        {
            "" => null,
            { Length: > Most } => $"电子邮件不能超过 {Most} 个字。",
            _ when !Shape().IsMatch(value) => "电子邮件格式不正确，应如 name@example.com。",
            _ => null,
        };
        return fault is null;
    }

    // Every part ends at a character of its own, so that nothing is tried twice; a limit in time would fail where the machine stands still.
    [GeneratedRegex(@"\A(?!\.)(?!.*\.\.)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}(?<!\.)@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{1,62}\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
