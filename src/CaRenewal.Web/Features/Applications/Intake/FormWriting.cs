using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using CaRenewal.Core.Materials;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>An application as it was typed: to fill the form of the next visit, or to put this one right.</summary>
internal static class FormWriting
{
    public static IntakeForm ToForm(this CertificateApplication application)
    {
        var form = new IntakeForm { Kind = application.Kind.ToString() };
        Fill(form, application.Particulars.Holder);
        if (application.Particulars.Delegate is { } person)
        {
            Fill(form, person);
        }

        form.HolderCeased = application.HolderCeased ? "true" : null;
        form.HasPendingBid = Written(application.HasPendingBid);
        form.Lines = [.. application.Lines.Select(ToForm)];
        form.Materials = [.. application.Materials.Select(ToForm)];
        form.Handwritten = [.. application.Particulars.Handwritten.Select(field => field.ToString())];
        form.CreditCodeReason = ReasonFor(application, OverridableCheck.CreditCodeCheckDigit);
        form.RenewalWindowReason = ReasonFor(application, OverridableCheck.RenewalWindow);
        form.DuplicateReason = ReasonFor(application, OverridableCheck.Duplicate);
        form.NameReason = ReasonFor(application, OverridableCheck.NameDiffers);
        return form;
    }

    private static void Fill(IntakeForm form, Holder holder)
    {
        (form.Name, form.Mobile, form.Email) = (holder.Name, holder.Mobile.Text, holder.Email);
        switch (holder)
        {
            case UnitHolder unit:
                form.CreditCode = unit.CreditCode?.Text;
                form.OrganizationCode = unit.OrganizationCode.Hyphenated;
                form.UnitType = unit.Type.ToString();
                form.OtherUnitType = unit.OtherType;
                form.SocialSecurityNumber = unit.SocialSecurityNumber;
                form.LegalRepresentative = unit.LegalRepresentative;
                form.LegalDocument = ToForm(unit.LegalRepresentativeDocument);
                form.Landline = unit.Landline.Written;
                form.Address = unit.Address;
                break;
            case PersonHolder person:
                form.Document = ToForm(person.Document);
                form.Home = ToForm(person.Address);
                form.SealChoice = person.SealChoice.ToString();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(holder));
        }
    }

    private static void Fill(IntakeForm form, Core.Applications.Delegate person)
    {
        form.ByDelegate = "true";
        form.Delegate = new DelegateForm
        {
            Name = person.Name,
            Document = ToForm(person.Document),
            Mobile = person.Mobile?.Text,
            Email = person.Email,
            Address = person.Address is { } address ? ToForm(address) : new(),
        };
    }

    private static IdentityForm ToForm(IdentityDocument document) =>
        new() { Type = document.Type.ToString(), OtherType = document.OtherType, Number = document.Number };

    private static AddressForm ToForm(PostalAddress address) => new()
    {
        Province = address.Province,
        City = address.City,
        County = address.County,
        Street = address.Street,
        Detail = address.Detail,
    };

    private static LineForm ToForm(BusinessLine line) => new()
    {
        Business = line.Business.ToString(),
        Count = $"{line.Count}",
        Years = line.Years is { } years ? $"{years}" : null,
        Cause = line.Cause?.ToString(),
        RevokeAtOnce = Written(line.RevokeAtOnce),
        KnownNumbers = line.KnownNumbers,
        KnownExpiry = line.KnownExpiry?.Written(),
    };

    private static MaterialForm ToForm(MaterialRecord record) => new()
    {
        Code = record.Code,
        Seen = record.State is MaterialState.Seen ? "true" : null,
        Reason = record.State is MaterialState.Owed ? record.Reason : null,
        Due = record.State is MaterialState.Owed ? record.Due?.Written() : null,
    };

    private static string? ReasonFor(CertificateApplication application, OverridableCheck check) =>
        application.Overrides.FirstOrDefault(passed => passed.Check == check)?.Reason;

    private static string? Written(bool? answer) => answer switch
    {
        true => "true",
        false => "false",
        null => null,
    };
}
