using CaRenewal.Core.Audit;
using CaRenewal.Data.Audit;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Customers;

/// <summary>What the office knows of one holder: certificates with their last days, and every visit.</summary>
[Authorize(Policy = Rights.Read)]
public sealed class CustomersController(CustomerScreens screens) : Controller
{
    /// <param name="id">Random identifier; says nothing of the holder.</param>
    [HttpGet("/customers/{id:guid}")]
    [RecordsAccess(AuditKind.CustomerViewed)]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellation)
    {
        if (await screens.ForAsync(id, cancellation) is not { } screen)
        {
            return NotFound();
        }

        HttpContext.Concern($"{id}", AuditDetails.Write(("持有人", screen.Customer.Label)));
        return View("Customer", screen);
    }
}
