using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Counter;

/// <summary>The list of keys as a page, for a browser without JavaScript; with it, F1 opens the same in a dialog.</summary>
[Authorize(Policy = Rights.OwnAccount)]
public sealed class KeysController : Controller
{
    [HttpGet("/keys")]
    public IActionResult Show() => View("Keys");
}
