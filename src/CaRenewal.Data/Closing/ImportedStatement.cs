using CaRenewal.Core;
using CaRenewal.Core.Fees;

namespace CaRenewal.Data.Closing;

/// <summary>An imported statement without its lines.</summary>
public sealed record ImportedStatement(Guid Id, string Channel, int LineCount, Money Net, Stamp Stamp);
