using CaRenewal.Core.Fees;

namespace CaRenewal.Core.Closing.Statements;

/// <summary>One movement of money as the channel tells it.</summary>
/// <param name="References">Every number the line has, as the money book keeps them; the first names it.</param>
/// <param name="Amount">Negative where money was given back.</param>
public sealed record StatementLine(IReadOnlyList<string> References, Money Amount);
