namespace CaRenewal.Data.Audit;

public static class AuditStreams
{
    /// <summary>Every change of the books, of all instances.</summary>
    public const string Changes = "changes";

    private const string Access = "access-";

    /// <summary>Who saw what through one instance, from its start to its end.</summary>
    public static string NewAccess() => $"{Access}{Guid.NewGuid().ToString("N")[..16]}";
}
