using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using CaRenewal.Core.Materials;

namespace CaRenewal.Web.Features.Applications.Intake;

internal static class MaterialReading
{
    /// <summary>What the typed answers make of the visit; decides which materials it requires.</summary>
    public static Occasion ToOccasion(this IntakeForm form, DateOnly today) => new()
    {
        Kind = form.Kind.Kind() ?? CertificateKind.Unit,
        Lines = [.. form.Lines.Take(BusinessLineRules.MostLines).Select(line => line.ToLine()).Where(line => Enum.IsDefined(line.Business))],
        UnitType = form.Kind.Kind() is CertificateKind.Unit ? form.UnitType.Answer<UnitType>() : null,
        ByDelegate = form.HasDelegate,
        InOwnPerson = form.IsOwnPerson(today),
        HolderCeased = form.HolderCeased.IsTicked(),
    };

    // While it is typed: nothing is compared that is not whole yet.
    private static bool IsOwnPerson(this IntakeForm form, DateOnly today) => form.Kind.Kind() is CertificateKind.Unit
        && PlainText.TryTakeRequired(form.LegalRepresentative, "", PlainText.MostOfPersonName, out var head, out _)
        && PlainText.TryTakeRequired(form.Delegate.Name, "", PlainText.MostOfPersonName, out var name, out _)
        && head == name
        && form.LegalDocument.Read(today) is { } document
        && document == form.Delegate.Document.Read(today);

    private static IdentityDocument? Read(this IdentityForm form, DateOnly today) =>
        IdentityDocument.TryParse(form.Type.Answer<DocumentType>() ?? 0, form.Number, form.OtherType, today, out var document, out _, out _) ? document : null;

    /// <summary>The rule book's faults, each at its row of the form.</summary>
    public static IEnumerable<Fault> FaultsOfMaterials(this IntakeForm form, Checklist checklist, DateOnly today)
    {
        var list = nameof(IntakeForm.Materials);
        foreach (var (index, material) in form.Materials.Index())
        {
            if (material.Seen.IsTicked() && material.IsOwed)
            {
                yield return new Fault($"{list}[{index}].{nameof(material.Seen)}", "已核验的材料不用容缺：请去掉勾选，或清空容缺原因和日期。");
            }
        }

        foreach (var fault in MaterialCheck.Faults(checklist.For(form.ToOccasion(today)), form.ToTicks(), today))
        {
            var row = form.Materials.FindIndex(material => material.Code == fault.At);
            yield return fault with { At = row < 0 ? list : $"{list}[{row}].{nameof(MaterialForm.Reason)}" };
        }
    }
}
