using System.Linq.Expressions;
using CaRenewal.Core;
using CaRenewal.Core.Fees;

namespace CaRenewal.Data.Closing;

/// <summary>An imported statement without its lines.</summary>
/// <param name="Version">Above 1 where it replaced another, for its <paramref name="Reason"/>.</param>
public sealed record ImportedStatement(Guid Id, string Channel, int LineCount, Money Net, int Version, string? Reason, Stamp Stamp)
{
    public static readonly Expression<Func<StoredStatement, ImportedStatement>> Of = statement => new ImportedStatement(
        statement.Id, statement.Channel, statement.LineCount, statement.Net, statement.Version, statement.Reason, statement.Stamp);
}
