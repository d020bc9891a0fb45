namespace CaRenewal.Data.Opening;

/// <summary>The cabinet cannot be used as it is. The message is for the deployer.</summary>
public sealed class CabinetClosed(string message) : Exception(message);
