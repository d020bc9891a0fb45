namespace CaRenewal.Core.Closing;

/// <summary>One close of a day without what it fixed.</summary>
/// <param name="Number">日结单号.</param>
/// <param name="Paper">Number of the stored paper.</param>
/// <param name="Reopened">重开; null while it stands.</param>
public sealed record CloseVersion(Guid Id, DateOnly Day, int Version, string Number, Guid Paper, Stamp Closed, Stamp? Reopened, string? Reason)
{
    public bool Stands => Reopened is null;
}
