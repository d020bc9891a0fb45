using CaRenewal.Core.Audit;
using CaRenewal.Data.Audit;
using CaRenewal.Web.Features.Counter;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CaRenewal.Web.Features.Applications.Register;

/// <summary>受理记录.</summary>
[Authorize(Policy = Rights.Read)]
public sealed class RegisterController(RegisterScreens screens, SearchBox search, SealedAddress addresses) : Controller
{
    [HttpGet("/applications")]
    public async Task<IActionResult> List(RegisterFilter filter, CancellationToken cancellation)
    {
        ModelState.Clear();
        var screen = await screens.ForAsync(filter, cancellation);
        if (screen.IsSearch)
        {
            await HttpContext.RecordAsync(AuditKind.Searched, "", AuditDetails.Write(("找到", $"{screen.Count}")));
        }

        return View("Register", screen);
    }

    [HttpPost("/applications/search"), EnableRateLimiting(RateLimits.Search)]
    public async Task<IActionResult> Search(SearchForm form, CancellationToken cancellation)
    {
        var text = SearchBox.Read(form.Text);
        if (text.Length is 0)
        {
            return new SeeOther("~/applications");
        }

        return await search.FindNumberAsync(text, cancellation) is { } number
            ? new SeeOther($"~/applications/{number}")
            : new SeeOther($"~/applications?s={addresses.Seal(SealedAddress.Query, SearchBox.ForAddress(text))}");
    }
}
