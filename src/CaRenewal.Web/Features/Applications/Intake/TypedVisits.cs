using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaRenewal.Core.Applications;
using CaRenewal.Data.Drafts;
using CaRenewal.Web.Features.Accounts;
using CaRenewal.Web.Features.Applications.Drafts;
using CaRenewal.Web.Infrastructure;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>What was typed of a visit that is not registered, or of a correction that is not saved: kept sealed on the server, for its clerk alone.</summary>
public sealed class TypedVisits(DraftTray tray, SealedAddress addresses, TimeProvider clock)
{
    // A draft outlives a release: what the form does not know any more is left out.
    private static readonly JsonSerializerOptions Options = new(IntakeJson.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip };

    /// <summary>Any state of the form is taken, nothing is checked.</summary>
    /// <returns>Null for a form without key or kind, as no page of ours sends it.</returns>
    public async Task<DraftEntry?> KeepAsync(ClaimsPrincipal staff, IntakeForm typed)
    {
        if (typed.RequestKey.Key() is not { } key || typed.Kind.Kind() is not { } kind)
        {
            return null;
        }

        var amends = ApplicationNumber.TryParse(typed.Amends, out var number) ? number.Text : null;
        var kept = new Kept(typed, typed.Version, addresses.Open(SealedAddress.Customer, typed.Customer));
        var sheet = new DraftSheet(kind, amends, typed.Label(kind), JsonSerializer.Serialize(kept, Options));
        return await tray.SaveAsync(typed.ToDraftPage(key, staff.StaffId()), sheet, staff.Stamp(clock));
    }

    /// <returns>Null when there is none of this key, it has become an application, or it is another clerk's.</returns>
    public async Task<IntakeForm?> FindAsync(ClaimsPrincipal staff, Guid key) =>
        await tray.FindAsync(key, staff.StaffId()) is { Form: not null } draft ? Read(key, draft) : null;

    /// <returns>Whether it is another clerk's and not registered yet.</returns>
    public async Task<bool> IsAnothersAsync(ClaimsPrincipal staff, Guid key) =>
        await tray.FindAsync(key, staff.StaffId()) is { Form: null, Application: null };

    /// <summary>The customer came back to another counter, with the paper that names this visit: who serves goes on with it.</summary>
    /// <returns>Null when there is nothing to go on with.</returns>
    public async Task<IntakeForm?> TakeOverAsync(ClaimsPrincipal staff, Guid key) =>
        await tray.TakeOverAsync(key, staff.StaffId(), staff.Stamp(clock)) ? await FindAsync(staff, key) : null;

    /// <param name="draft">One that its clerk may open.</param>
    public IntakeForm Read(Guid key, FoundDraft draft)
    {
        var (typed, version, customer) = JsonSerializer.Deserialize<Kept>(draft.Form!, Options)!;
        (typed.RequestKey, typed.DraftVersion, typed.Version, typed.Amends) = (key.ToString("N"), $"{draft.Version}", version, draft.Amends);
        typed.Customer = customer is null ? null : addresses.Seal(SealedAddress.Customer, customer);
        return typed;
    }

    /// <summary>Where the visit goes on.</summary>
    public static string AddressOf(IntakeForm typed) => DraftAddress.Of(typed.RequestKey.Key() ?? default, typed.Amends);

    /// <param name="Version">The application's, when a correction was opened.</param>
    /// <param name="Customer">Whose last application filled the page; the reference in its address is good for one day only.</param>
    private sealed record Kept(IntakeForm Form, string? Version, string? Customer);
}
