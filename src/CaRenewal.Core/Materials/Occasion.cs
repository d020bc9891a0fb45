using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Materials;

/// <summary>The facts of a visit on which the conditions of the checklist are decided.</summary>
public sealed record Occasion
{
    public required CertificateKind Kind { get; init; }

    public required IReadOnlyList<BusinessLine> Lines { get; init; }

    /// <summary>Null for a person.</summary>
    public UnitType? UnitType { get; init; }

    public bool ByDelegate { get; init; }

    /// <summary>法定代表人 comes as 经办人: the letter may be waived.</summary>
    public bool InOwnPerson { get; init; }

    /// <summary>Unit dissolved or person dead (clause 13): the responsible person applies.</summary>
    public bool HolderCeased { get; init; }
}
