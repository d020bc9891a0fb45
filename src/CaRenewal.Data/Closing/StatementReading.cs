namespace CaRenewal.Data.Closing;

public static class StatementReading
{
    /// <summary>Statements that none has replaced: one of each channel and day.</summary>
    public static IQueryable<StoredStatement> StandingStatements(this CabinetContext cabinet) => cabinet.Statements.Where(
        statement => !cabinet.Statements.Any(later => later.Day == statement.Day && later.Channel == statement.Channel && later.Version > statement.Version));
}
