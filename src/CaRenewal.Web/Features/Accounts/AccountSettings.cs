namespace CaRenewal.Web.Features.Accounts;

/// <summary>What 等保 2.0 (GB/T 22239) asks of accounts, as numbers an office may tighten.</summary>
public sealed class AccountSettings
{
    /// <summary>Minutes without a request after which the session ends.</summary>
    public int IdleMinutes { get; init; } = 15;

    /// <summary>Wrong passwords in a row before the account is locked.</summary>
    public int LockoutTries { get; init; } = 5;

    public int LockoutMinutes { get; init; } = 15;

    public int PasswordLength { get; init; } = 10;
}
