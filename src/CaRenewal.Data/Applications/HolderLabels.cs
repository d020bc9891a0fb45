using System.Globalization;
using CaRenewal.Core.Applications;

namespace CaRenewal.Data.Applications;

/// <summary>What a list shows of a holder: a unit's name is public, a person's is masked.</summary>
public static class HolderLabels
{
    private const int ShownOfNumber = 4;

    public static string Label(this Holder holder) => holder switch
    {
        PersonHolder person => $"{Mask(person.Name)}（尾号{Tail(person.Document.Number)}）",
        _ => holder.Name,
    };

    /// <summary>王芳 → 王*, 王小芳 → 王*芳; counts characters as they are read, not code units.</summary>
    private static string Mask(string name)
    {
        var characters = new StringInfo(name);
        var count = characters.LengthInTextElements;
        var first = characters.SubstringByTextElements(0, 1);
        return count switch
        {
            1 => "*",
            2 => first + "*",
            _ => first + "*" + characters.SubstringByTextElements(count - 1, 1),
        };
    }

    /// <summary>A short number keeps more than half of itself hidden.</summary>
    private static string Tail(string number) => number[^Math.Min(ShownOfNumber, number.Length / 3)..];
}
