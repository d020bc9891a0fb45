using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using CaRenewal.Core.Words;
using CaRenewal.Data.Drafts;

namespace CaRenewal.Web.Features.Applications.Intake;

internal static class DraftWords
{
    /// <summary>The page that the form came from.</summary>
    /// <param name="key">The form's request key.</param>
    public static DraftPage ToDraftPage(this IntakeForm form, Guid key, Guid staffId) => new(
        key, staffId, form.DraftPage.Key() ?? Guid.Empty, form.DraftVersion.Number() ?? 0);

    /// <summary>Who an unfinished form is about, as lists show holders: a unit's name, a person masked; nothing where nothing readable is typed yet.</summary>
    public static string Label(this IntakeForm form, CertificateKind kind)
    {
        if (kind is CertificateKind.Unit)
        {
            return Readable(form.Name, PlainText.MostOfUnitName);
        }

        var (name, number) = (Readable(form.Name, PlainText.MostOfPersonName), Readable(form.Document.Number, IdentityDocument.MostOfNumber));
        return $"{Mask.Name(name)} {Mask.Number(number)}".Trim();
    }

    private static string Readable(string? text, int most) => PlainText.TryTake(text, most, out var value, out _) ? value : "";
}
