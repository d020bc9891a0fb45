using CaRenewal.Core.Applications;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>What was typed the last time, to mark what is different now.</summary>
/// <param name="Number">受理单号.</param>
/// <param name="Clerk">Who took it in.</param>
public sealed record PreviousApplication(string Number, DateOnly Day, string Clerk, IntakeForm Form)
{
    public static PreviousApplication Of(CertificateApplication application) =>
        new(application.Number.Text, application.BusinessDay, application.Submitted.Name, application.ToForm());
}
