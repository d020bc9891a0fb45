using System.Text;

namespace CaRenewal.Data.Sealing;

/// <summary>Where a sealed value belongs: it opens nowhere else, so that rows cannot be swapped.</summary>
internal readonly record struct SealedPlace(string Table, string Column, Guid Record)
{
    public byte[] ToBytes(string part) => Encoding.UTF8.GetBytes($"{part}/{Table}/{Column}/{Record:N}");

    public override string ToString() => $"{Table}.{Column} {Record}";
}
