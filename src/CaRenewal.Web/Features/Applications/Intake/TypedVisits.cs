using System.Security.Claims;
using System.Text.Json;
using CaRenewal.Core.Applications;
using CaRenewal.Data.Drafts;
using CaRenewal.Web.Infrastructure;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>What was typed of a visit that is not registered: kept sealed on the server, for its clerk alone.</summary>
public sealed class TypedVisits(DraftTray tray, TimeProvider clock)
{
    /// <returns>False when it has become an application, or is another clerk's.</returns>
    public async Task<bool> KeepAsync(ClaimsPrincipal staff, IntakeForm typed) =>
        Guid.TryParse(typed.RequestKey, out var key)
        && await tray.SaveAsync(
            key, IdOf(staff), typed.Kind.Kind() ?? CertificateKind.Unit, JsonSerializer.Serialize(new Kept(typed, typed.Customer), IntakeJson.Options), staff.Stamp(clock));

    /// <returns>Null when there is none of this key, or it is another clerk's.</returns>
    public async Task<IntakeForm?> FindAsync(ClaimsPrincipal staff, Guid key)
    {
        if (await tray.OpenAsync(key, IdOf(staff)) is not { } kept)
        {
            return null;
        }

        var (typed, customer) = JsonSerializer.Deserialize<Kept>(kept, IntakeJson.Options)!;
        (typed.RequestKey, typed.Customer) = (key.ToString("N"), customer);
        return typed;
    }

    /// <summary>Where the visit goes on.</summary>
    public static string AddressOf(IntakeForm typed) => $"~/applications/new?form={typed.RequestKey}";

    private static Guid IdOf(ClaimsPrincipal staff) => Guid.Parse(staff.FindFirstValue(ClaimTypes.NameIdentifier)!);

    private sealed record Kept(IntakeForm Form, string? Customer);
}
