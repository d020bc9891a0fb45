using System.Security.Cryptography;

namespace CaRenewal.Web.Infrastructure;

public static class Reference
{
    // Without 0 O 1 I L, which are misheard on the telephone.
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /// <summary>Six characters for the clerk to read out; the log entry carries the same.</summary>
    public static string Next() => RandomNumberGenerator.GetString(Alphabet, 6);
}
