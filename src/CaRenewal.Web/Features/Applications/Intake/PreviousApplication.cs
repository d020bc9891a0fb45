using CaRenewal.Core.Applications;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>What was typed the last time, to mark what is different now.</summary>
/// <param name="Customer">Whose last application it is; null for one that is put right.</param>
public sealed record PreviousApplication(CertificateApplication Application, CustomerReference? Customer = null)
{
    public Guid? CustomerId => Customer?.Customer;

    public string Number => Application.Number.Text;

    public DateOnly Day => Application.BusinessDay;

    /// <summary>Who took it in.</summary>
    public string Clerk => Application.Submitted.Name;

    public string Name => Application.Particulars.Holder.Name;

    public IntakeForm Form { get; } = Application.ToForm();
}
