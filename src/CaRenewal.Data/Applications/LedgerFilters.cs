namespace CaRenewal.Data.Applications;

public static class LedgerFilters
{
    private const string None = "[]";

    /// <summary>Those on which a check was passed over (例外).</summary>
    public static IQueryable<LedgerEntry> WhereOverridden(this IQueryable<LedgerEntry> entries) =>
        // The column is JSON text; its own mapping would want a list to compare with.
        entries.Where(entry => ((string)(object)entry.Overrides).Length > None.Length);
}
