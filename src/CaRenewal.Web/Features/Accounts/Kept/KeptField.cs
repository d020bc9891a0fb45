namespace CaRenewal.Web.Features.Accounts.Kept;

public sealed record KeptField(string Name, string Value);
