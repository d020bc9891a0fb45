using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CaRenewal.Web.Infrastructure;

/// <summary>A form that was not taken, for a script (RFC 9457): every sentence by its field.</summary>
internal static class FormProblem
{
    public static bool WantsJson(this HttpRequest request)
    {
        var accept = request.Headers.Accept.ToString();
        return accept.Contains("json", StringComparison.OrdinalIgnoreCase) && !accept.Contains("text/html", StringComparison.OrdinalIgnoreCase);
    }

    public static ObjectResult ToProblem(this ModelStateDictionary state, int status = StatusCodes.Status400BadRequest)
    {
        var problem = new ValidationProblemDetails(state) { Status = status, Title = $"有 {state.ErrorCount} 处需要更正" };
        return new ObjectResult(problem) { StatusCode = status, ContentTypes = { "application/problem+json" } };
    }
}
