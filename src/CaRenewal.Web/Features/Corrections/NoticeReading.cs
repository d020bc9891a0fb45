using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using CaRenewal.Core.Corrections;
using CaRenewal.Core.Materials;
using CaRenewal.Forms;
using CaRenewal.Web.Features.Applications.Intake;

namespace CaRenewal.Web.Features.Corrections;

/// <summary>The notice's form as the rule book reads it, and the rule book's faults where they belong.</summary>
internal static class NoticeReading
{
    private const string AgentName = "经办人姓名";

    private static readonly Parse<string> Agent = FieldReading.Optional(AgentName, PlainText.MostOfPersonName);

    /// <summary>The rows of the checklist, what was not seen marked as missing; what is brought if any (如有) is never missing.</summary>
    public static List<NoticeItemForm> Rows(IReadOnlyList<Material> required, IReadOnlySet<string> seen) =>
    [
        .. required.Select(material => material.IfAny || seen.Contains(material.Code)
            ? new NoticeItemForm { Code = material.Code }
            : new NoticeItemForm { Code = material.Code, Marked = "true", Flaw = nameof(CorrectionFlaw.Missing) }),
    ];

    public static List<CorrectionMark> Marks(this NoticeForm form) =>
        [.. form.Items.Where(item => item.Marked.IsTicked()).Select(item => new CorrectionMark(item.Code ?? "", item.Flaw.Answer<CorrectionFlaw>()))];

    /// <summary>What else must be put right; nothing where it cannot be kept.</summary>
    public static IReadOnlyList<string> Others(this NoticeForm form) => CorrectionRemarks.TryTake(form.Remarks, out var remarks, out _) ? remarks : [];

    public static string NameLabel(this CertificateKind kind) => kind is CertificateKind.Unit ? "单位名称" : "姓名";

    /// <summary>What is wrong with materials and remarks, by field of the page, whose rows stand in the checklist's order.</summary>
    public static IEnumerable<Fault> Faults(this NoticeForm form, IReadOnlyList<Material> required, Stationery stationery)
    {
        if (!CorrectionRemarks.TryTake(form.Remarks, out var remarks, out var fault)
            || (fault = WhyUnprintable(stationery, CorrectionRemarks.What, string.Concat(remarks))) is not null)
        {
            yield return new Fault(nameof(form.Remarks), fault);
        }

        // Remarks that cannot be kept are not "nothing at all".
        var list = nameof(form.Items);
        foreach (var wrong in CorrectionCheck.Faults(required, form.Marks(), remarks ?? [""]))
        {
            var row = required.Index().Where(item => item.Item.Code == wrong.At).Select(item => item.Index).FirstOrDefault(-1);
            yield return wrong with { At = row < 0 ? list : $"{list}[{row}].{nameof(NoticeItemForm.Flaw)}" };
        }
    }

    /// <summary>What is wrong with the names, where they are asked.</summary>
    public static IEnumerable<Fault> FaultsOfNames(this NoticeForm form, CertificateKind kind, Stationery stationery)
    {
        if (!HolderOf(kind)(form.Holder, out var holder, out var fault)
            || (fault = WhyUnprintable(stationery, kind.NameLabel(), holder!)) is not null)
        {
            yield return new Fault(nameof(form.Holder), fault!);
        }

        if (!Agent(form.Delegate, out var agent, out fault)
            || (fault = WhyUnprintable(stationery, AgentName, agent!)) is not null)
        {
            yield return new Fault(nameof(form.Delegate), fault!);
        }
    }

    /// <summary>As it stands on the paper, once <see cref="FaultsOfNames"/> has let it pass.</summary>
    public static string HolderName(this NoticeForm form, CertificateKind kind) => form.Holder.Take(HolderOf(kind));

    public static string? DelegateName(this NoticeForm form) => form.Delegate.Take(Agent).OrNothing();

    private static Parse<string> HolderOf(CertificateKind kind) =>
        FieldReading.Required(kind.NameLabel(), kind is CertificateKind.Unit ? PlainText.MostOfUnitName : PlainText.MostOfPersonName);

    private static string? WhyUnprintable(Stationery stationery, string what, string text) => stationery.Song.MissingIn(text) is [var first, ..]
        ? $"{what}中的“{first}”（U+{first.Value:X4}）打印不出，请改用能打印的字。"
        : null;
}
