using System.Globalization;
using System.Security.Cryptography;

namespace CaRenewal.Forms;

/// <summary>
/// 文书编号: 128 random bits printed on every paper of a print, so that no hash of a paper lets anyone
/// guess the identity number on it.
/// </summary>
public readonly record struct PaperNumber(UInt128 Value)
{
    /// <summary>Eight groups of four hexadecimal digits.</summary>
    public string Text => string.Join(' ', Digits.Chunk(4).Select(group => new string(group)));

    /// <summary>32 hexadecimal digits.</summary>
    public string Digits => Value.ToString("X32", CultureInfo.InvariantCulture);

    /// <summary>Ten hexadecimal digits by which a code on paper names the number without telling it.</summary>
    internal string ShortHash => Convert.ToHexString(SHA256.HashData(Convert.FromHexString(Digits)).AsSpan(0, 5));

    public static PaperNumber Draw() => new(new UInt128(
        BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)),
        BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8))));

    /// <summary>Reads <see cref="Text"/> or <see cref="Digits"/>.</summary>
    public static bool TryParse(string? text, out PaperNumber number)
    {
        var digits = (text ?? "").Replace(" ", "", StringComparison.Ordinal);
        var parsed = UInt128.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && digits.Length == 32;
        number = new(parsed ? value : default);
        return parsed;
    }

    public override string ToString() => Digits;
}
