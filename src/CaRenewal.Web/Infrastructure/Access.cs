using CaRenewal.Core.Settings;
using CaRenewal.Data;
using CaRenewal.Data.Staff;
using CaRenewal.Web.Features.Accounts;
using CaRenewal.Web.Features.Accounts.Kept;
using CaRenewal.Web.Features.Accounts.Own;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CaRenewal.Web.Infrastructure;

/// <summary>Everything needs a log-in, except what says otherwise.</summary>
public static class Access
{
    public static void AddAccess(this WebApplicationBuilder builder)
    {
        var services = builder.Services;

        services.AddIdentity<StaffMember, IdentityRole<Guid>>(Set)
            .AddEntityFrameworkStores<CabinetContext>()
            .AddClaimsPrincipalFactory<StaffClaimsFactory>()
            .AddSignInManager<StaffSignIn>()
            .AddTokenProvider<AuthenticatorTokenProvider<StaffMember>>(TokenOptions.DefaultAuthenticatorProvider)
            .AddPasswordValidator<StaffPasswordRules>()
            .AddErrorDescriber<ChineseIdentityErrors>();
        services.AddScoped<IUserStore<StaffMember>, StaffStore>();
        services.AddSingleton<CommonPasswords>();
        services.AddScoped<AccountDuties>();
        services.AddScoped(WithLimits);
        services.ConfigureApplicationCookie(Set);
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, cookie =>
        {
            cookie.Cookie.Name = "carenewal.factor";
            cookie.Cookie.Path = "/";
            cookie.Cookie.SameSite = SameSiteMode.Strict;
        });
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddRights();

        services.AddSingleton<KeptPosts>();
        services.AddScoped<Doorkeeper>();
        services.AddScoped<OwnAccount>();
        services.AddScoped<SecondFactor>();
        services.AddScoped<DemoStaff>();
        services.AddSingleton<UnknownNumbers>();
        services.AddSingleton<FirstAdministrator>();
    }

    private static void Set(IdentityOptions identity)
    {
        identity.Password.RequiredUniqueChars = 5;
        identity.Password.RequireNonAlphanumeric = false;
        identity.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";
    }

    // A request has the limits that the window has set; Identity reads its options once in a process otherwise.
    private static IOptions<IdentityOptions> WithLimits(IServiceProvider rooms)
    {
        var identity = rooms.GetRequiredService<IOptionsFactory<IdentityOptions>>().Create(Options.DefaultName);
        var limits = rooms.GetRequiredService<OfficeRules>().Accounts;
        identity.Password.RequiredLength = limits.PasswordLength;
        identity.Lockout.MaxFailedAccessAttempts = limits.LockoutTries;
        identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(limits.LockoutMinutes);
        return Options.Create(identity);
    }

    private static void Set(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "carenewal.staff";
        cookie.Cookie.Path = "/";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.LoginPath = "/login";
        cookie.ReturnUrlParameter = "returnUrl";

        cookie.Events.OnSigningIn = Sessions.BeginAsync;
        cookie.Events.OnValidatePrincipal = Sessions.CheckAsync;

        // The default renews only in the second half of the time: who pauses then would be out too early.
        cookie.Events.OnCheckSlidingExpiration = context =>
        {
            context.ShouldRenew = context.ElapsedTime > TimeSpan.FromMinutes(1);
            return Task.CompletedTask;
        };
        cookie.Events.OnRedirectToLogin = LoginRequired.AnswerAsync;
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            if (HttpMethods.IsGet(context.Request.Method) && context.HttpContext.User.PendingPage() is { } pending)
            {
                context.Response.Redirect(context.Request.PathBase + pending[1..]);
            }
            else
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
            }

            return Task.CompletedTask;
        };
    }
}
