using CaRenewal.Core.Applications;
using CaRenewal.Data.Drafts;
using CaRenewal.Web.Features.Applications.Drafts;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>What became of the form whose key stands in an address: a draft, an application, or nothing yet.</summary>
public sealed class KnownForms(DraftTray tray, TypedVisits visits, Registration registration)
{
    /// <param name="amends">The application that the address is about; null for a new one.</param>
    /// <returns>The draft as it was left; or what the address is answered with instead of a form; neither where the page opens afresh.</returns>
    public async Task<(IntakeForm? Draft, IActionResult? Answer)> FindAsync(Guid key, Guid staffId, ApplicationNumber? amends)
    {
        if (await tray.FindAsync(key, staffId) is not { } known)
        {
            return (null, await registration.FindAsync(key) is { } earlier ? Application(earlier.Answer) : null);
        }

        return known switch
        {
            { Application: { } number } => (null, Application(number)),
            { Form: null } => (null, new NotFoundResult()),
            _ when known.Amends != amends?.Text => (null, new SeeOther(DraftAddress.Of(key, known.Amends))),
            _ => (visits.Read(key, known), null),
        };
    }

    private static SeeOther Application(string number) => new($"~/applications/{number}");
}
