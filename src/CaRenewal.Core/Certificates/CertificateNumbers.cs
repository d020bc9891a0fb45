using System.Text;
using CaRenewal.Core.Codes;

namespace CaRenewal.Core.Certificates;

/// <summary>Serial or USBkey numbers as a clerk writes them behind one another, parted by whatever comes to hand.</summary>
public static class CertificateNumbers
{
    /// <summary>House limit; the authority's own serial numbers have at most 40 hexadecimal digits.</summary>
    public const int Most = 64;

    /// <summary>The one number that is asked for, without the blanks, dashes and colons it may be printed with.</summary>
    /// <param name="what">证书序列号 or USBkey 编号, in the sentence.</param>
    /// <exception cref="RuleBroken">There is none, it is too long, or it holds what no such number has.</exception>
    public static string ReadOne(string? written, string what)
    {
        Rule.Require(CodeText.TryNormalise(written, what, out var number, out var fault), fault ?? "");
        number = number.Replace(":", "", StringComparison.Ordinal);
        Rule.Require(number.Length <= Most && number.All(char.IsAsciiLetterOrDigit), $"{what}只能是字母和数字，不超过 {Most} 位。");
        return number;
    }

    /// <returns>Each number once, folded as codes are; empty where none is known.</returns>
    public static IReadOnlySet<string> Read(string? written)
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        var number = new StringBuilder();
        foreach (var character in $"{written} ".Folded().ToUpperInvariant())
        {
            // A dash or a colon stands within a number: 4A:1B:07.
            if (char.IsAsciiLetterOrDigit(character))
            {
                number.Append(character);
            }
            else if (character is not ('-' or ':') && number.Length > 0)
            {
                numbers.Add(number.ToString());
                number.Clear();
            }
        }

        return numbers;
    }
}
