using CaRenewal.Core;

namespace CaRenewal.Data.Settings;

/// <summary>A part cannot be set in this way; every fault with its field.</summary>
public sealed class SettingRefused(IReadOnlyList<Fault> faults) : Exception(faults[0].Sentence)
{
    public IReadOnlyList<Fault> Faults { get; } = faults;
}
