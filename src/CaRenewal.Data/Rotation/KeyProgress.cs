namespace CaRenewal.Data.Rotation;

/// <param name="Store">Table and column.</param>
/// <param name="Done">Values looked at so far.</param>
/// <param name="Of">Values that there were at the beginning.</param>
public readonly record struct KeyProgress(string Store, int Done, int Of);
