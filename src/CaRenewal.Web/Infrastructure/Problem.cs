using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Infrastructure;

/// <summary>A refusal for a script (RFC 9457): the sentence for the clerk stands in <c>detail</c>.</summary>
public sealed class Problem : ObjectResult
{
    /// <param name="more">What the script needs to go on.</param>
    public Problem(int status, string sentence, params (string Name, object? Value)[] more)
        : base(new ProblemDetails { Status = status, Detail = sentence, Extensions = more.ToDictionary(one => one.Name, one => one.Value) })
    {
        StatusCode = status;
        ContentTypes.Add("application/problem+json");
    }
}
