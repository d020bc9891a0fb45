using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CaRenewal.Web.Infrastructure;

/// <summary>Marks a request whose form had no token, or not its page's, for <see cref="Refusals"/>.</summary>
public sealed class ForgedFormFilter : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            context.HttpContext.Items[typeof(ForgedFormFilter)] = true;
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
