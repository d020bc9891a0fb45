using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using CaRenewal.Core.Materials;
using CaRenewal.Forms;
using static CaRenewal.Web.Features.Applications.Intake.FieldReading;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>A form that was validated, as the rule book takes it.</summary>
internal static class SubmissionReading
{
    /// <param name="stationery">Decides what must be left to the pen.</param>
    public static Submission ToSubmission(this IntakeForm form, DateOnly today, Stationery stationery)
    {
        var lines = form.Lines.ConvertAll(line => line.ToLine());
        return new Submission
        {
            Particulars = form.ToParticulars(today, stationery),
            Lines = lines,
            Materials = form.ToTicks(),
            HasPendingBid = form.ToPendingBid(lines),
            HolderCeased = form.HolderCeased.IsTicked(),
            Overrides = [.. form.ToOverrides()],
        };
    }

    public static List<MaterialTick> ToTicks(this IntakeForm form) =>
        [
            .. form.Materials
                .Where(material => material.Seen.IsTicked() || material.IsOwed)
                .Select(material => material.IsOwed
                    ? new MaterialTick(material.Code ?? "", Owed: true, material.Reason.Tidy(), material.Due.Day())
                    : new MaterialTick(material.Code ?? "")),
        ];

    // 手写 is for what no font has: a tick at a field that can be printed, or now can, leaves no blank on the papers.
    private static Particulars ToParticulars(this IntakeForm form, DateOnly today, Stationery stationery)
    {
        var particulars = new Particulars
        {
            Holder = form.Kind.Kind() is CertificateKind.Unit ? form.ToUnit(today) : form.ToPerson(today),
            Delegate = form.HasDelegate ? form.ToDelegate(today) : null,
        };
        var ticked = form.Handwritten.Select(field => field.Answer<HandwrittenField>()).ToHashSet();
        return particulars with
        {
            Handwritten = [.. PaperSet.Unprintable(particulars, stationery).Select(missing => missing.Field).OfType<HandwrittenField>().Distinct().Where(field => ticked.Contains(field))],
        };
    }

    private static UnitHolder ToUnit(this IntakeForm form, DateOnly today)
    {
        var code = form.CreditCode.OrNothing() is null ? null : form.CreditCode.Take<UnifiedSocialCreditCode>(UnifiedSocialCreditCode.TryParse);
        return new UnitHolder
        {
            Name = form.Name.Take(Required("", PlainText.MostOfUnitName)),
            CreditCode = code,
            OrganizationCode = form.OrganizationCode.OrNothing() is null
                ? code!.OrganizationCode
                : form.OrganizationCode.Take<OrganizationCode>(OrganizationCode.TryParse),
            SocialSecurityNumber = form.SocialSecurityNumber.Take(Required("", PlainText.MostOfShortText)),
            Type = form.UnitType.Answer<UnitType>()!.Value,
            OtherType = form.UnitType.Answer<UnitType>() is UnitType.Other
                ? form.OtherUnitType.Take(Required("", PlainText.MostOfShortText))
                : null,
            LegalRepresentative = form.LegalRepresentative.Take(Required("", PlainText.MostOfPersonName)),
            LegalRepresentativeDocument = form.LegalDocument.ToDocument(today),
            Landline = form.Landline.Take<PhoneNumber>(PhoneNumber.TryParseLandline),
            Mobile = form.Mobile.Take<PhoneNumber>(PhoneNumber.TryParseMobile),
            Address = form.Address.Take(Required("", PlainText.MostOfAddress)),
            Email = form.Email.Take(Email).OrNothing(),
        };
    }

    private static PersonHolder ToPerson(this IntakeForm form, DateOnly today) => new()
    {
        Name = form.Name.Take(Required("", PlainText.MostOfPersonName)),
        Document = form.Document.ToDocument(today),
        Mobile = form.Mobile.Take<PhoneNumber>(PhoneNumber.TryParseMobile),
        Email = form.Email.Take(Email).OrNothing(),
        Address = form.Home.ToAddress(),
        SealChoice = form.SealChoice.Answer<SealChoice>()!.Value,
    };

    private static Core.Applications.Delegate ToDelegate(this IntakeForm form, DateOnly today)
    {
        var isPerson = form.Kind.Kind() is CertificateKind.Personal;
        return new Core.Applications.Delegate
        {
            Name = form.Delegate.Name.Take(Required("", PlainText.MostOfPersonName)),
            Document = form.Delegate.Document.ToDocument(today),
            Mobile = isPerson ? form.Delegate.Mobile.Take<PhoneNumber>(PhoneNumber.TryParseMobile) : null,
            Email = isPerson ? form.Delegate.Email.Take(Email).OrNothing() : null,
            Address = isPerson ? form.Delegate.Address.ToAddress() : null,
        };
    }

    private static IdentityDocument ToDocument(this IdentityForm form, DateOnly today) =>
        IdentityDocument.TryParse(form.Type.Answer<DocumentType>() ?? 0, form.Number, form.OtherType, today, out var document, out _, out _)
            ? document
            : throw new InvalidOperationException("A document was taken that was not validated.");

    private static PostalAddress ToAddress(this AddressForm form) => new(
        form.Province.Take(AddressPart),
        form.City.Take(AddressPart),
        form.County.Take(AddressPart),
        form.Street.Take(AddressPart),
        form.Detail.Take(AddressPart));

    private static IEnumerable<Override> ToOverrides(this IntakeForm form)
    {
        var passed =
            from check in Enum.GetValues<OverridableCheck>()
            where check is not OverridableCheck.CreditCodeCheckDigit || form.NeedsCodeReason
            select new Override(check, form.ReasonFor(check).Take(Optional("", PlainText.MostOfReason)));
        return passed.Where(given => given.Reason.Length > 0);
    }
}
