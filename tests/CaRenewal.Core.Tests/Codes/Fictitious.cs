using CsCheck;

namespace CaRenewal.Core.Tests.Codes;

/// <summary>Generators of codes with right check characters, computed here a second way: by trying which one closes the sum.</summary>
internal static class Fictitious
{
    public const string CreditCodeAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    public static readonly DateOnly Today = new(2026, 11, 23);

    private const string Digits = "0123456789";

    private static readonly int[] CreditCodeWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    private static readonly int[] OrganizationWeights = [3, 7, 9, 10, 5, 8, 4, 2, 1];
    private static readonly int[] IdWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1];

    /// <summary>Uses the alphabet of the credit code, so that it can stand inside one.</summary>
    public static readonly Gen<string> OrganizationCode =
        Gen.Char[CreditCodeAlphabet].Array[8].Select(start => new string(start) + OrganizationCheck(new string(start)));

    public static readonly Gen<string> CreditCode =
        Gen.Select(Gen.OneOf("91", "92", "93", "11", "12", "51", "81", "N2", "Y1"), Gen.Char[Digits].Array[6], OrganizationCode)
            .Select((registrar, region, organization) => registrar + new string(region) + organization)
            .Select(start => start + CreditCodeCheck(start));

    public static readonly Gen<string> IdNumber =
        Gen.Select(Gen.OneOf("430903", "432321", "110105", "440308", "810000", "911124"), Gen.Int[0, 45_000], Gen.Int[0, 999])
            .Select((region, days, running) => $"{region}{new DateOnly(1900, 1, 1).AddDays(days):yyyyMMdd}{running:000}")
            .Select(start => start + IdCheck(start));

    public static readonly Gen<string> Garbage = Gen.OneOf(
        Gen.String[Gen.Char, 0, 60],
        Gen.String[Gen.Char["0123456789ABCXYZabcxyz -－—　Ｘ９٣²①Ⅻ\uD83D\uDE00\uD800\uDC00\u202E\u200B\uFFFE\uFFFF\uFDFA\0\t\n"], 0, 40]);

    public static readonly string Megabyte = new('9', 1024 * 1024);

    public static char CreditCodeCheck(string start) => CreditCodeAlphabet.Single(check =>
        (CreditCodeWeights.Select((weight, index) => weight * CreditCodeAlphabet.IndexOf(start[index])).Sum()
            + CreditCodeAlphabet.IndexOf(check)) % 31 == 0);

    public static char OrganizationCheck(string start) => "0123456789X".Single(check =>
        (OrganizationWeights.Take(8).Select((weight, index) => weight * Base36(start[index])).Sum() + (check is 'X' ? 10 : check - '0')) % 11 == 0);

    /// <summary>ISO 7064 MOD 11-2: the weighted sum with the check leaves 1.</summary>
    public static char IdCheck(string start) => "0123456789X".Single(check =>
        (IdWeights.Take(17).Select((weight, index) => weight * (start[index] - '0')).Sum() + (check is 'X' ? 10 : check - '0')) % 11 == 1);

    /// <summary>The same code as people and readers type it: full-width, lower-case, with spaces and dashes.</summary>
    public static Gen<string> AsTyped(string code) => Gen.Int[0, 5].Array[code.Length].Select(ways =>
        string.Concat(code.Zip(ways, (character, way) => way switch
        {
            1 => char.ToLowerInvariant(character).ToString(),
            2 => ((char)(character + 0xFEE0)).ToString(),
            3 => $" {character}",
            4 => $"{character}\u3000",
            5 => $"－{char.ToLowerInvariant(character)}—",
            _ => character.ToString(),
        })));

    /// <summary>The code with one character replaced by another of 0–9 A–Z.</summary>
    public static Gen<string> Changed(string code) =>
        Gen.Select(Gen.Int[0, code.Length - 1], Gen.Char["0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"])
            .Where((at, other) => code[at] != other)
            .Select((at, other) => code[..at] + other + code[(at + 1)..]);

    public static int Base36(char character) => char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10;
}
