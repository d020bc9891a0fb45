using CaRenewal.Core.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CaRenewal.Web.Infrastructure;

/// <summary>Whatever page the action shows, also one shown again after a refusal, is written down before it is sent.</summary>
/// <param name="kind">What is seen.</param>
/// <param name="key">Route value that names what is seen, unless the action says it by <see cref="AccessTrail.Concern"/>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RecordsAccessAttribute(AuditKind kind, string? key = null) : Attribute, IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is (ViewResult or PartialViewResult or FileResult) && context.HttpContext.User.Identity?.IsAuthenticated is true)
        {
            var (subject, details) = context.HttpContext.ConcernOf(key);
            await context.HttpContext.RecordAsync(kind, subject, details);
        }

        await next();
    }
}
