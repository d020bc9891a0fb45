namespace CaRenewal.Core.Materials;

/// <summary>A row of the checklist of one kind and business, as the settings show it.</summary>
/// <param name="Origin">公告 or 惯例.</param>
/// <param name="Source">Where the notice names it.</param>
public sealed record AskedMaterial(NeedKey Need, string Name, MaterialWay Way, string Origin, string Source)
{
    public int? Copies { get; init; }

    public MaterialMark Mark { get; init; }

    public bool MayBeOwed { get; init; }

    public bool IfAny { get; init; }

    public SignedPaper? Paper { get; init; }

    /// <summary>停用.</summary>
    public bool Off { get; init; }

    /// <summary>The window asks for it otherwise than the house's data.</summary>
    public bool IsChanged { get; init; }

    /// <summary>The row as the window asks for it.</summary>
    internal AskedMaterial With(NeedChange change)
    {
        var changed = this with
        {
            Name = change.Name,
            Copies = change.Copies ?? Copies,
            MayBeOwed = change.MayBeOwed,
            IfAny = change.IfAny,
            Off = change.Off,
        };
        return changed with { IsChanged = changed != this };
    }

    /// <summary>An item of the window's own.</summary>
    public bool IsOwn => Need.Code.StartsWith(HouseItem.CodeStart, StringComparison.Ordinal);

    /// <summary>公告: untouchable.</summary>
    public bool IsOfNotice => Origin is Origins.Notice;

    /// <summary>附件1 and 附件2 are the application itself; every other row of the house can be switched off.</summary>
    public bool CanBeOff => !IsOfNotice && Paper is not (SignedPaper.UnitApplicationForm or SignedPaper.PersonalApplicationForm);

    /// <summary>The wording of a printed paper is the notice's.</summary>
    public bool CanBeReworded => !IsOfNotice && Way is MaterialWay.Brought;
}
