using CaRenewal.Data;
using CaRenewal.Data.Staff;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace CaRenewal.Web.Features.Accounts;

/// <summary>Identity's own store, except that secrets of the second factor lie sealed.</summary>
public sealed class StaffStore(CabinetContext cabinet, IDataProtectionProvider protection, IdentityErrorDescriber? describer = null)
    : UserStore<StaffMember, IdentityRole<Guid>, CabinetContext, Guid>(cabinet, describer)
{
    public override Task SetTokenAsync(StaffMember user, string loginProvider, string name, string? value, CancellationToken cancellationToken) =>
        base.SetTokenAsync(user, loginProvider, name, value is null ? null : Protector(user, name).Protect(value), cancellationToken);

    public override async Task<string?> GetTokenAsync(StaffMember user, string loginProvider, string name, CancellationToken cancellationToken) =>
        await base.GetTokenAsync(user, loginProvider, name, cancellationToken) is { } value ? Protector(user, name).Unprotect(value) : null;

    // Bound to its owner: a secret copied to another account's row does not open.
    private IDataProtector Protector(StaffMember user, string name) => protection.CreateProtector("CaRenewal.StaffToken", $"{user.Id:N}", name);
}
