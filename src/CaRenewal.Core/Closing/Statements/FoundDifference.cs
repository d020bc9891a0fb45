using CaRenewal.Core.Fees;

namespace CaRenewal.Core.Closing.Statements;

/// <summary>A difference before it is an entry.</summary>
public sealed record FoundDifference(DifferenceKind Kind, string Reference, Money InStatement, Money InBooks);
