using System.Security.Cryptography;
using System.Text;

namespace CaRenewal.Web.Features.Accounts;

/// <summary>Without any staff the console shows a one-time code; who can read the console may make the first administrator in the browser.</summary>
public sealed class FirstAdministrator
{
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int MostTries = 10;

    private readonly Lock turn = new();
    private string? code;
    private int wrongTries;

    public bool IsAwaited => code is not null;

    /// <summary>Makes the code. It is for the console alone and never goes to the log.</summary>
    public string Await()
    {
        code = $"{RandomNumberGenerator.GetString(Alphabet, 5)}-{RandomNumberGenerator.GetString(Alphabet, 5)}";
        return code;
    }

    /// <returns>Whether the code is right; after ten wrong tries none is, until the program starts again.</returns>
    public bool Accepts(string? typed)
    {
        lock (turn)
        {
            if (code is null || wrongTries >= MostTries)
            {
                return false;
            }

            var right = CryptographicOperations.FixedTimeEquals(
                Encoding.UTF8.GetBytes(code), Encoding.UTF8.GetBytes((typed ?? "").Trim().ToUpperInvariant()));
            wrongTries += right ? 0 : 1;
            return right;
        }
    }

    public void HasArrived() => code = null;
}
