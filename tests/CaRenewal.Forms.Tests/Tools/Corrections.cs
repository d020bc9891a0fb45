using CaRenewal.Core.Applications;
using CaRenewal.Core.Corrections;
using CaRenewal.Core.Materials;

namespace CaRenewal.Forms.Tests;

/// <summary>Correction notices as the counter draws them up, by the notice's own checklist.</summary>
internal static class Corrections
{
    internal static readonly CorrectionParticulars Told = new("益阳资江示范建设工程（集团）有限公司", "刘𬭎", ["公章与单位名称不一致，请核对后重新加盖", "委托书须写明办理张数"]);

    /// <param name="particulars">Whom, and what else was said.</param>
    /// <param name="codes">Of the materials that must be put right.</param>
    internal static CorrectionRequest Of(CorrectionParticulars particulars, params string[] codes) => Of(particulars, Samples.UnitParticulars, [Samples.Renewal], codes);

    internal static CorrectionRequest Of(CorrectionParticulars told, Particulars who, IReadOnlyList<BusinessLine> lines, params string[] codes)
    {
        var required = Applications.Checklist.For(new Occasion
        {
            Kind = who.Holder.Kind,
            Lines = lines,
            UnitType = (who.Holder as UnitHolder)?.Type,
            ByDelegate = who.Delegate is not null,
        });
        var marks = codes.Select(code => new CorrectionMark(code, CorrectionFlaw.Missing)).ToList();
        return new CorrectionRequest
        {
            Id = new Guid("00000000-0000-0000-0000-000000000009"),
            Number = new ApplicationNumber("YYBZ", new DateOnly(2026, 11, 23), 2),
            Kind = who.Holder.Kind,
            Lines = lines,
            Items = CorrectionCheck.Items(required, marks, told.Remarks),
            Particulars = told,
            Given = Applications.Later,
        };
    }

    internal static PrintFile Print(CorrectionRequest request) =>
        new CorrectionNotice(request, Applications.Point, Samples.PaperNumber, Stationery.Standard).Print();
}
