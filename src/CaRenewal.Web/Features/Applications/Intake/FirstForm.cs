using CaRenewal.Core.Applications;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>The form as a page opens with it.</summary>
internal static class FirstForm
{
    /// <summary>A holder who was never here: one renewal of one certificate, for that is what most come for.</summary>
    public static IntakeForm Empty(CertificateKind kind) => new()
    {
        Kind = kind.ToString(),
        LegalDocument = new IdentityForm { Type = "ResidentId" },
        Document = new IdentityForm { Type = "ResidentId" },
        Delegate = new DelegateForm { Document = new IdentityForm { Type = "ResidentId" } },
        Lines = [new LineForm { Business = nameof(Business.Renew), Count = "1" }],
    };

    /// <summary>A holder who comes again: who they are is taken over, what they want and what was checked is asked anew.</summary>
    public static IntakeForm Again(PreviousApplication last)
    {
        var form = last.Application.ToForm();
        form.Lines = [Renewal(last)];
        form.Materials = [];
        form.Handwritten = [];
        (form.HasPendingBid, form.HolderCeased) = (null, null);
        (form.CreditCodeReason, form.RenewalWindowReason, form.DuplicateReason, form.NameReason) = (null, null, null, null);
        form.LegalDocument.Type ??= "ResidentId";
        form.Document.Type ??= "ResidentId";
        form.Delegate.Document.Type ??= "ResidentId";
        return form;
    }

    // The term of last time; the certificate that was chosen, else the one that was issued then.
    private static LineForm Renewal(PreviousApplication previous)
    {
        var (last, chosen) = (previous.Application, previous.Customer);
        var newest = last.Certificates is [.., var issued] ? issued : null;
        var years = last.Lines.FirstOrDefault(line => line.Years is not null)?.Years;
        return new LineForm
        {
            Business = nameof(Business.Renew),
            Count = "1",
            Years = $"{years ?? BusinessLineRules.Terms[0]}",
            KnownNumbers = chosen?.SerialNumber ?? newest?.SerialNumber ?? last.Lines[0].KnownNumbers,
            KnownExpiry = (chosen?.ValidTo ?? newest?.ValidTo)?.Written(),
        };
    }
}
