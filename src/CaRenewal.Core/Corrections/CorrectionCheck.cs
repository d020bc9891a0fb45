using CaRenewal.Core.Materials;

namespace CaRenewal.Core.Corrections;

/// <summary>Makes a notice of what the clerk marked, and says why it cannot be one.</summary>
public static class CorrectionCheck
{
    /// <summary>Everything that is wrong; a fault of one material is at its code, one of the whole notice at an empty path.</summary>
    public static IEnumerable<Fault> Faults(
        IReadOnlyList<Material> required, IReadOnlyList<CorrectionMark> marks, IReadOnlyList<string> remarks)
    {
        if (marks.Count is 0 && remarks.Count is 0)
        {
            yield return new Fault("", "请勾选需补正的材料，或写明其他需补正的内容。");
        }

        if (marks.DistinctBy(mark => mark.Code).Count() != marks.Count)
        {
            yield return new Fault("", "同一材料只能勾选一次。");
        }

        if (marks.Any(mark => required.All(material => material.Code != mark.Code)))
        {
            yield return new Fault("", "勾选了本次业务不需要的材料，请重新核对。");
        }

        foreach (var mark in marks)
        {
            if (required.FirstOrDefault(material => material.Code == mark.Code) is { } material && mark.Flaw?.IsPossibleOf(material) is not true)
            {
                yield return new Fault(mark.Code, $"请选择{material.Name}的问题。");
            }
        }
    }

    /// <summary>The marked materials in the checklist's order and words.</summary>
    /// <exception cref="RuleBroken">The first of the faults.</exception>
    public static IReadOnlyList<CorrectionItem> Items(
        IReadOnlyList<Material> required, IReadOnlyList<CorrectionMark> marks, IReadOnlyList<string> remarks)
    {
        Faults(required, marks, remarks).RequireNone();
        return
        [
            .. from material in required
               join mark in marks on material.Code equals mark.Code
               select new CorrectionItem(material.Code, material.Name, mark.Flaw!.Value, material.Way, material.Origin, material.Hint),
        ];
    }
}
