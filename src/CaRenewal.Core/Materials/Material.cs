namespace CaRenewal.Core.Materials;

/// <summary>One item of a required-material checklist.</summary>
/// <param name="Code">Stable key in Notice/materials.json.</param>
/// <param name="Name">The notice's wording.</param>
/// <param name="Way">Brought along or signed here: never one tick for both.</param>
/// <param name="MayBeOwed">可容缺.</param>
/// <param name="Origin">公告 or 惯例.</param>
public sealed record Material(string Code, string Name, MaterialWay Way, bool MayBeOwed, string Origin)
{
    /// <summary>份; null where the item is no copy (USBkey, papers of several sheets).</summary>
    public int? Copies { get; init; }

    public MaterialMark Mark { get; init; }

    /// <summary>Number of the notice's annex (附件), where it is one.</summary>
    public int? Annex { get; init; }

    /// <summary>The printed paper that satisfies it; only where it is signed here.</summary>
    public SignedPaper? Paper { get; init; }

    /// <summary>如有: ticked when it is there, never missing.</summary>
    public bool IfAny { get; init; }

    /// <summary>A sentence to show beside the name, e.g. what stands for the licence of another unit type; null for none.</summary>
    public string? Hint { get; init; }

    /// <summary>Where the notice names it.</summary>
    public string Source { get; init; } = "";

    public bool SealRequired => Mark is MaterialMark.Seal;
}
