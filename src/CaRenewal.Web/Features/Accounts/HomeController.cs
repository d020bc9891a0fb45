using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Accounts;

/// <summary>Where a member of staff begins: the counter, or what the account is for.</summary>
[Authorize(Policy = Rights.OwnAccount)]
public sealed class HomeController : Controller
{
    [HttpGet("/")]
    public IActionResult Show() => new SeeOther(User.Home());
}
