using System.Globalization;
using CaRenewal.Core.Settings;
using CaRenewal.Data;
using CaRenewal.Data.Staff;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace CaRenewal.Web.Features.Accounts;

/// <summary>
/// A session lasts while its clerk works, at most the set hours, and not a request longer than the account stands as it did:
/// a deactivation, another role or another password ends it at once, in other instances within seconds.
/// </summary>
public static class Sessions
{
    private const string Began = "began";
    /// <summary>Of the account when the session began.</summary>
    public const string StampClaim = "AspNet.Identity.SecurityStamp";

    /// <summary>A session keeps the lengths that were set when it began.</summary>
    public static Task BeginAsync(CookieSigningInContext context)
    {
        var rooms = context.HttpContext.RequestServices;
        context.Properties.ExpiresUtc = context.Properties.IssuedUtc?.AddMinutes(rooms.GetRequiredService<OfficeRules>().Accounts.IdleMinutes);
        context.Properties.Items.TryAdd(Began, Write(rooms.GetRequiredService<TimeProvider>().GetUtcNow()));
        return Task.CompletedTask;
    }

    public static async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;

        // Static files are the same for everybody: they ask nothing of the database.
        if (http.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>() is null)
        {
            return;
        }

        if (!IsTooOld(context) && await StandsAsync(context))
        {
            return;
        }

        context.RejectPrincipal();
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    private static async Task<bool> StandsAsync(CookieValidatePrincipalContext context)
    {
        if (context.Principal?.FindFirst(StampClaim)?.Value is not { } stamp)
        {
            return false;
        }

        var rooms = context.HttpContext.RequestServices;
        var id = context.Principal.StaffId();
        rooms.GetRequiredService<ActingMember>().Is(id, stamp);
        return await rooms.GetRequiredService<StandingBoard>()
            .StandsAsync(rooms.GetRequiredService<CabinetContext>(), id, stamp, context.HttpContext.RequestAborted);
    }

    private static bool IsTooOld(CookieValidatePrincipalContext context)
    {
        var rooms = context.HttpContext.RequestServices;
        return !context.Properties.Items.TryGetValue(Began, out var began)
            || !long.TryParse(began, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || DateTimeOffset.FromUnixTimeSeconds(seconds).AddHours(rooms.GetRequiredService<OfficeRules>().Accounts.SessionHours)
                < rooms.GetRequiredService<TimeProvider>().GetUtcNow();
    }

    private static string Write(DateTimeOffset instant) => instant.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
