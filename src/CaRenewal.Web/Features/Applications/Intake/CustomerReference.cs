using CaRenewal.Core.Applications;
using CaRenewal.Web.Infrastructure;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>Which customer the intake is filled in for, and which of the customer's certificates is renewed. Stands sealed in an address, for the day.</summary>
/// <param name="SerialNumber">Of the certificate; null where none was chosen.</param>
/// <param name="ValidTo">Its last day.</param>
public sealed record CustomerReference(Guid Customer, string? SerialNumber = null, DateOnly? ValidTo = null)
{
    private const char Separator = ' ';

    public string Seal(SealedAddress addresses) =>
        addresses.Seal(SealedAddress.Customer, string.Join(Separator, Customer, SerialNumber, ValidTo?.Written()));

    /// <summary>The intake, filled in from the customer's last application.</summary>
    public string IntakeAddress(CertificateKind kind, SealedAddress addresses) =>
        $"~/applications/new?kind={(kind is CertificateKind.Unit ? "unit" : "personal")}&customer={Seal(addresses)}";

    /// <returns>Null when the reference is none of today's.</returns>
    public static CustomerReference? Open(SealedAddress addresses, string? reference) =>
        addresses.Open(SealedAddress.Customer, reference)?.Split(Separator) is [var customer, var serial, var validTo]
        && Guid.TryParse(customer, out var id)
            ? new(id, serial.OrNothing(), validTo.Day())
            : null;
}
