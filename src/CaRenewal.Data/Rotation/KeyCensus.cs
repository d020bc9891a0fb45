namespace CaRenewal.Data.Rotation;

/// <summary>How many sealed values lie under which master key.</summary>
/// <param name="Counts">By the key's identifier.</param>
/// <param name="Broken">Places of values that do not open.</param>
public sealed record KeyCensus(IReadOnlyDictionary<string, int> Counts, IReadOnlyList<string> Broken)
{
    public int Total => Counts.Values.Sum();

    public int Under(string id) => Counts.GetValueOrDefault(id);

    /// <summary>How many do not lie under that key.</summary>
    public int NotUnder(string id) => Total - Under(id);
}
