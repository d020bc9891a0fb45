using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Infrastructure;

/// <summary>303 after a POST: the browser asks for the page anew, and going back never posts again.</summary>
public sealed class SeeOther(string localAddress) : ActionResult
{
    public override void ExecuteResult(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.StatusCode = StatusCodes.Status303SeeOther;
        response.Headers.Location = localAddress.StartsWith("~/", StringComparison.Ordinal)
            ? context.HttpContext.Request.PathBase + localAddress[1..]
            : localAddress;
    }
}
