using Microsoft.AspNetCore.Identity;

namespace CaRenewal.Web.Features.Accounts;

/// <summary>ASP.NET Core Identity refuses a change, for the reasons named; nothing was changed.</summary>
public sealed class AccountRefused(IEnumerable<IdentityError> errors) : Exception("The account was not changed.")
{
    public IReadOnlyList<IdentityError> Errors { get; } = [.. errors];

    /// <exception cref="AccountRefused">The change did not succeed.</exception>
    public static void Unless(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new AccountRefused(result.Errors);
        }
    }
}
