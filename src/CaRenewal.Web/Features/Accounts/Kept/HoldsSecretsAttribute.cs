namespace CaRenewal.Web.Features.Accounts.Kept;

/// <summary>What is posted here (a password, a code) is never handed back, not even to who typed it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class HoldsSecretsAttribute : Attribute;
