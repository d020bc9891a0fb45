using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Materials;

/// <summary>One row of a checklist: an item, asked for one kind and business.</summary>
/// <param name="Code">The catalogue's key of the material.</param>
/// <param name="Case">Conditions of who comes and for whom (<see cref="Condition"/>), with dots between; empty for every case.</param>
public sealed record NeedKey(string Code, CertificateKind Kind, Business Business, string Case = "")
{
    /// <summary>代办时, 单位解散或用户消亡时; empty for every case. For a unit somebody is always sent.</summary>
    public string CaseWords => string.Join('，', Case.Split('.', StringSplitOptions.RemoveEmptyEntries)
        .Select(Enum.Parse<Condition>)
        .Where(condition => condition is not Condition.ByDelegate || Kind is CertificateKind.Personal)
        .Select(WordOf));

    /// <param name="condition">One of who comes and for whom.</param>
    public static string WordOf(Condition condition) => condition switch
    {
        Condition.ByDelegate => "代办时",
        Condition.InPerson => "本人办理时",
        Condition.HolderLives => "未解散或消亡时",
        Condition.HolderCeased => "单位解散或用户消亡时",
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, null),
    };
}
