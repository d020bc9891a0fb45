using CaRenewal.Core;
using CaRenewal.Core.Settings;

namespace CaRenewal.Data.Settings;

/// <summary>A part of the rules as the window set it once. Only ever added: the newest of each part counts.</summary>
public sealed class SettingRevision
{
    /// <summary>1, 2, 3 … through all parts, in the order in which they were set.</summary>
    public required int Number { get; init; }

    public required SettingPart Part { get; init; }

    /// <summary>The part whole: see <see cref="SettingText"/>.</summary>
    public required string Content { get; init; }

    /// <summary>What was different before, in the words of that day.</summary>
    public required IReadOnlyList<SettingChange> Changes { get; init; }

    public required Stamp Stamp { get; init; }
}
