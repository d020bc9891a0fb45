using System.Security.Cryptography;

namespace CaRenewal.Web.Features.Accounts;

/// <summary>A password for the first log-in, read out or written down: no character that is taken for another.</summary>
public static class TemporaryPassword
{
    private const string Upper = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Lower = "abcdefghijkmnpqrstuvwxyz";
    private const string Digits = "23456789";
    private const int Group = 4;
    private const int Least = 12;

    /// <param name="length">What the window asks of a password at least.</param>
    /// <returns>Groups of a capital, two small letters and a digit, parted by dashes: some 15 bits each.</returns>
    public static string Make(int length) => string.Join('-', Enumerable.Range(0, (Math.Max(length, Least) + Group - 1) / Group).Select(_ =>
        RandomNumberGenerator.GetString(Upper, 1) + RandomNumberGenerator.GetString(Lower, 2) + RandomNumberGenerator.GetString(Digits, 1)));
}
