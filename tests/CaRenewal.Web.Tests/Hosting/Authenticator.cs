using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CaRenewal.Web.Tests.Hosting;

/// <summary>A phone with an authenticator (RFC 6238: SHA-1, 30 seconds, six digits), on the machine's own clock as ASP.NET Core Identity is.</summary>
internal static class Authenticator
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <param name="key">As the set-up page shows it.</param>
    /// <param name="steps">Later or earlier by so many times 30 seconds.</param>
    public static string Code(string key, int steps = 0)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, (DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30) + steps);
#pragma warning disable CA5350 // What RFC 6238 says.
        var hash = HMACSHA1.HashData(Bytes(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return $"{number % 1_000_000:000000}";
    }

    private static byte[] Bytes(string key)
    {
        var bytes = new List<byte>();
        var (buffer, bits) = (0, 0);
        foreach (var letter in key.Where(Alphabet.Contains))
        {
            (buffer, bits) = ((buffer << 5) | Alphabet.IndexOf(letter, StringComparison.Ordinal), bits + 5);
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
            }
        }

        return [.. bytes];
    }
}
