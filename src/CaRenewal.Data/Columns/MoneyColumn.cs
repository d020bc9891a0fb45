using CaRenewal.Core.Fees;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CaRenewal.Data.Columns;

/// <summary>Fen in a bigint.</summary>
internal sealed class MoneyColumn() : ValueConverter<Money, long>(money => money.Fen, fen => new Money(fen));
