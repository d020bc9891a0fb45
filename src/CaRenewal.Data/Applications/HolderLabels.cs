using CaRenewal.Core.Applications;
using CaRenewal.Core.Words;

namespace CaRenewal.Data.Applications;

/// <summary>What a list shows of a holder: a unit's name is public, a person's is masked.</summary>
public static class HolderLabels
{
    public static string Label(this Holder holder) => holder switch
    {
        PersonHolder person => $"{Mask.Name(person.Name)} {Mask.Number(person.Document.Number)}",
        _ => holder.Name,
    };
}
