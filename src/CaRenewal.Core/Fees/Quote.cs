namespace CaRenewal.Core.Fees;

/// <summary>What an application costs, by the edition in force on its business day. Kept with the application, so that an old receipt never changes.</summary>
/// <param name="Edition">Identifier of the <see cref="FeeEdition"/>.</param>
public sealed record Quote(string Edition, IReadOnlyList<QuotedLine> Lines)
{
    public Money Total => Lines.Sum(line => line.Amount);
}
