namespace CaRenewal.Web.Features.Accounts.Own;

/// <summary>RFC 4648, section 6, without padding: how authenticators write their keys.</summary>
internal static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Bits = 5;

    public static string Write(ReadOnlySpan<byte> bytes)
    {
        var text = new char[((bytes.Length * 8) + Bits - 1) / Bits];
        for (var index = 0; index < text.Length; index++)
        {
            var bit = index * Bits;
            var pair = (bytes[bit / 8] << 8) | (bit / 8 + 1 < bytes.Length ? bytes[bit / 8 + 1] : 0);
            text[index] = Alphabet[(pair >> (16 - Bits - (bit % 8))) & 31];
        }

        return new string(text);
    }
}
