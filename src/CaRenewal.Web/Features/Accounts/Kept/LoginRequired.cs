using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CaRenewal.Web.Features.Accounts.Kept;

/// <summary>What becomes of a request that nobody is logged in for: a page leads to the log-in, a form is handed back, a script is told.</summary>
public static class LoginRequired
{
    public static async Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var http = context.HttpContext;
        if (http.WantsNoPage())
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else if (http.RequestServices.GetRequiredService<KeptPosts>().Seal(http) is { } content)
        {
            await ShowAsync(http, content);
        }
        else
        {
            http.Response.Redirect(context.RedirectUri);
        }
    }

    private static bool WantsNoPage(this HttpContext http) =>
        http.Request.Headers.XRequestedWith == "XMLHttpRequest" || http.Request.WantsJson();

    // The request never reached MVC, which would find the page by its controller.
    private static Task ShowAsync(HttpContext http, string content)
    {
        var page = new ViewResult
        {
            ViewName = LoggedOutPage.View,
            StatusCode = StatusCodes.Status401Unauthorized,
            ViewData = new ViewDataDictionary<LoggedOutPage>(new EmptyModelMetadataProvider(), new ModelStateDictionary())
            {
                Model = new LoggedOutPage($"~{KeptPosts.Address}", content),
            },
        };
        return http.RequestServices.GetRequiredService<IActionResultExecutor<ViewResult>>()
            .ExecuteAsync(new ActionContext(http, http.GetRouteData(), new ActionDescriptor()), page);
    }
}
