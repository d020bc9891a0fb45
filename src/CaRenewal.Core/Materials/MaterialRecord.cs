namespace CaRenewal.Core.Materials;

/// <summary>What became of one item of the checklist, by whom and when. It keeps how the item was asked for, so that a later checklist alters no application.</summary>
/// <param name="Code">The catalogue's key of the material.</param>
/// <param name="Reason">Why it is owed.</param>
/// <param name="Due">Until when it will be brought.</param>
/// <param name="Seen">Who examined it; null until then.</param>
public sealed record MaterialRecord(string Code, MaterialState State, string? Reason, DateOnly? Due, Stamp? Seen)
{
    /// <summary>The item's wording then; empty only in the records of a version that kept none.</summary>
    public string Name { get; init; } = "";

    /// <summary>公告 or 惯例, then.</summary>
    public string Origin { get; init; } = "";

    /// <summary>The printed paper that satisfies it; null where it is brought.</summary>
    public SignedPaper? Paper { get; init; }

    /// <summary>The record with the wording of an item of the checklist.</summary>
    public MaterialRecord Asking(Material material) => this with { Name = material.Name, Origin = material.Origin, Paper = material.Paper };
}
