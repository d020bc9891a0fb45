using System.Security.Claims;
using CaRenewal.Web.Features.Accounts;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CaRenewal.Web.Features.Gallery;

/// <summary>The gallery is looked at as an invented clerk, set before the antiforgery filter compares names.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SampleClerkAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    public int Order => -1;

    public void OnAuthorization(AuthorizationFilterContext context) =>
        context.HttpContext.User = new ClaimsPrincipal(new ClaimsIdentity(
            [new(ClaimTypes.Name, "1001"), new(StaffClaims.Name, "李敏"), new(StaffClaims.Window, "窗口 03")], "gallery"));
}
