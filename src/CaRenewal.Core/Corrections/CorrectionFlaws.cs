using CaRenewal.Core.Materials;

namespace CaRenewal.Core.Corrections;

/// <summary>Which flaw which material can have: no seal is missed where none is asked for.</summary>
public static class CorrectionFlaws
{
    public static IEnumerable<CorrectionFlaw> Of(Material material) =>
        Enum.GetValues<CorrectionFlaw>().Where(flaw => flaw.IsPossibleOf(material));

    public static bool IsPossibleOf(this CorrectionFlaw flaw, Material material) => flaw switch
    {
        CorrectionFlaw.Missing => true,
        CorrectionFlaw.TooFewCopies => material.Copies > 1,
        CorrectionFlaw.NotSealed => material.Mark is MaterialMark.Seal,
        CorrectionFlaw.NotSigned => material.Mark is MaterialMark.Signature,
        CorrectionFlaw.NeitherSignedNorSealed => material.Mark is MaterialMark.SignatureOrSeal,
        CorrectionFlaw.Expired => material is { Way: MaterialWay.Brought, Copies: not null },
        CorrectionFlaw.Illegible or CorrectionFlaw.Differs => IsPaper(material),
        CorrectionFlaw.Unusable => !IsPaper(material),
        _ => false,
    };

    private static bool IsPaper(Material material) => material.Copies is not null || material.Mark is not MaterialMark.None;
}
