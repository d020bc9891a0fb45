using CaRenewal.Core.Materials;

namespace CaRenewal.Core.Applications;

/// <summary>What the clerk submits: checked values, not yet an application.</summary>
public sealed record Submission
{
    public required Particulars Particulars { get; init; }

    public required IReadOnlyList<BusinessLine> Lines { get; init; }

    /// <summary>What the clerk ticked; items of the checklist without a tick count as not seen.</summary>
    public required IReadOnlyList<MaterialTick> Materials { get; init; }

    /// <summary>是否有已投标未开标项目: must be answered before 延期, 更新, 补办, 废除; null where it is not asked.</summary>
    public bool? HasPendingBid { get; init; }

    /// <summary>Unit dissolved or person dead (clause 13).</summary>
    public bool HolderCeased { get; init; }

    public IReadOnlyList<Override> Overrides { get; init; } = [];

    public Occasion Occasion => new()
    {
        Kind = Particulars.Holder.Kind,
        Lines = Lines,
        UnitType = (Particulars.Holder as UnitHolder)?.Type,
        ByDelegate = Particulars.Delegate is not null,
        InOwnPerson = Particulars.IsOwnPerson,
        HolderCeased = HolderCeased,
    };
}
