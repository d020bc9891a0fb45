namespace CaRenewal.Core.Fees;

public sealed record FeeEdition(string Id, DateOnly From);
