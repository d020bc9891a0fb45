using CaRenewal.Data.Sealing;

namespace CaRenewal.Data.Rotation;

/// <summary>A sealed value where it lies.</summary>
/// <param name="Id">Its row's key.</param>
/// <param name="Value">The content is empty where only the wrapped key was read.</param>
/// <param name="Xml">The text in which it lies, for a key of Data Protection.</param>
internal sealed record SealedRow(object Id, SealedPlace Place, SealedValue Value, string? Xml = null)
{
    /// <summary>The master key under which it lies.</summary>
    public string Master => Sealer.MasterOf(Value.Key);
}
