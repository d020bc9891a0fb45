using CaRenewal.Data;
using CaRenewal.Data.Staff;
using CaRenewal.Web.Features.Accounts;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace CaRenewal.Web.Infrastructure;

/// <summary>Everything needs a log-in, except what says otherwise.</summary>
public static class Access
{
    public static void AddAccess(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection("Accounts").Get<AccountSettings>() ?? new AccountSettings();
        var services = builder.Services;

        services.AddIdentity<StaffMember, IdentityRole<Guid>>(identity => Set(identity, settings))
            .AddEntityFrameworkStores<CabinetContext>()
            .AddClaimsPrincipalFactory<StaffClaimsFactory>()
            .AddErrorDescriber<ChineseIdentityErrors>();
        services.ConfigureApplicationCookie(cookie => Set(cookie, settings));

        // A deactivated account or a changed password ends other sessions within this time.
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = TimeSpan.FromMinutes(2));
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());

        services.AddScoped<Doorkeeper>();
        services.AddScoped<DemoStaff>();
        services.AddSingleton<UnknownNumbers>();
        services.AddSingleton<FirstAdministrator>();
    }

    private static void Set(IdentityOptions identity, AccountSettings settings)
    {
        identity.Password.RequiredLength = settings.PasswordLength;
        identity.Password.RequiredUniqueChars = 5;
        identity.Password.RequireNonAlphanumeric = false;
        identity.Lockout.MaxFailedAccessAttempts = settings.LockoutTries;
        identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(settings.LockoutMinutes);
        identity.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";
    }

    private static void Set(CookieAuthenticationOptions cookie, AccountSettings settings)
    {
        cookie.Cookie.Name = "carenewal.staff";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.LoginPath = "/login";
        cookie.ReturnUrlParameter = "returnUrl";
        cookie.ExpireTimeSpan = TimeSpan.FromMinutes(settings.IdleMinutes);

        // The default renews only in the second half of the time: who pauses then would be out too early.
        cookie.Events.OnCheckSlidingExpiration = context =>
        {
            context.ShouldRenew = context.ElapsedTime > TimeSpan.FromMinutes(1);
            return Task.CompletedTask;
        };
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
