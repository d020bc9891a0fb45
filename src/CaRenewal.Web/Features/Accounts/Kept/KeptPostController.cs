using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Accounts.Kept;

/// <summary>Gives a form back that met an expired log-in. Nothing is done with it until its button is pressed on the page shown here.</summary>
[Authorize(Policy = Rights.OwnAccount)]
public sealed class KeptPostController(KeptPosts kept) : Controller
{
    // Shows what the asking page holds itself, and changes nothing: its token is of before the log-in.
    [HttpPost(KeptPosts.Address)]
    [IgnoreAntiforgeryToken]
    public IActionResult Show([FromForm(Name = KeptPosts.Field)] string? content) =>
        kept.Open(content) is { } post ? View("KeptPost", post) : NotFound();
}
