using CaRenewal.Core.Applications;
using CaRenewal.Core.Audit;
using CaRenewal.Data.Audit;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CaRenewal.Web.Features.Counter;

/// <summary>受理台: one search box, what is parked, what was done today, the prices.</summary>
[Authorize(Policy = Rights.TakeIn)]
public sealed class CounterController(CounterScreens screens, SearchBox search, SealedAddress addresses) : Controller
{
    /// <param name="q">A sealed search that found several or none.</param>
    [HttpGet("/counter")]
    public async Task<IActionResult> Show(string? q, CancellationToken cancellation) =>
        View("Counter", await screens.ForAsync(User, addresses.Open(SealedAddress.Query, q), cancellation));

    /// <summary>Nothing that was typed stands in the address it leads to.</summary>
    [HttpPost("/counter/search"), EnableRateLimiting(RateLimits.Search)]
    public async Task<IActionResult> Search(SearchForm form, CancellationToken cancellation)
    {
        var text = SearchBox.Read(form.Text);
        if (text.Length is 0)
        {
            return new SeeOther("~/counter");
        }

        if (await search.FindNumberAsync(text, cancellation) is { } number)
        {
            await SearchedAsync(1);
            return new SeeOther($"~/applications/{number}");
        }

        if (await search.FindNoticeAsync(text, cancellation) is { } notice)
        {
            await SearchedAsync(1);
            return new SeeOther($"~/notices/{notice}");
        }

        var found = await search.FindCustomersAsync(text, cancellation);
        await SearchedAsync(found.Count);
        return found is [var only]
            ? new SeeOther(screens.IntakeOf(only))
            : new SeeOther($"~/counter?q={addresses.Seal(SealedAddress.Query, SearchBox.ForAddress(text))}");
    }

    private Task SearchedAsync(int hits) => HttpContext.RecordAsync(AuditKind.Searched, "", AuditDetails.Write(("找到", $"{hits}")));
}
