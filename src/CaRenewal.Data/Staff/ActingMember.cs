using CaRenewal.Core;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Staff;

/// <summary>Who acts in this request, as the session knows the account: asked again in the transaction of every change.</summary>
public sealed class ActingMember
{
    private (Guid Id, string Stamp)? session;

    /// <param name="securityStamp">Of the account when the session began; a new password, role or a deactivation gives it another.</param>
    public void Is(Guid id, string securityStamp) => session = (id, securityStamp);

    /// <exception cref="RuleBroken">The account was changed while the request was under way.</exception>
    internal async Task RequireStandingAsync(CabinetContext cabinet, CancellationToken cancellation) => Rule.Require(
        session is not var (id, stamp)
            || await cabinet.Users.AnyAsync(member => member.Id == id && member.SecurityStamp == stamp && member.DeactivatedAt == null, cancellation),
        "您的账号或权限刚刚有变更，本次没有保存，请重新登录后再办理。");
}
