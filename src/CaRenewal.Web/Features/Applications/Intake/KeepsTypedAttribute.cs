using CaRenewal.Core.Audit;
using CaRenewal.Web.Features.Accounts.Kept;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>
/// A form that took minutes to fill in is not thrown away because the log-in or the page's token has expired. Nobody
/// gets further without either: who is logged out gets back what was typed, sealed, until logged in again; a stale
/// token makes the page come back with a fresh one.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class KeepsTypedAttribute : Attribute, IAsyncActionFilter, IAntiforgeryPolicy, IAllowAnonymous
{
    private const string Expired = "登录已过期，未保存；填写的内容都在，请在新窗口登录后继续。";
    private const string Stale = "页面已过期，填写的内容都在，请核对后再提交一次。";

    /// <summary>Only a module of a page that stays asks this: it is told what is wrong and gets the fresh token, instead of a page.</summary>
    public bool ForScript { get; init; }

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (http.User.Identity?.IsAuthenticated is not true)
        {
            context.Result = LoggedOut(context);
            return;
        }

        if (!context.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>().All(asked => http.User.May(asked.Policy!)))
        {
            context.Result = new ForbidResult();
            return;
        }

        var antiforgery = http.RequestServices.GetRequiredService<IAntiforgery>();
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            await http.RecordAsync(AuditKind.FormRefused, http.Route());
            if (ForScript)
            {
                context.Result = new Problem(StatusCodes.Status400BadRequest, Stale, ("token", antiforgery.GetAndStoreTokens(http).RequestToken));
                return;
            }

            context.ModelState.AddModelError("", Stale);
        }

        await next();
    }

    private IActionResult LoggedOut(ActionExecutingContext context)
    {
        var http = context.HttpContext;
        if (ForScript || http.Request.WantsJson())
        {
            return new Problem(StatusCodes.Status401Unauthorized, Expired);
        }

        var kept = context.ActionArguments.Values.OfType<IntakeForm>().FirstOrDefault() is { } form
            ? http.RequestServices.GetRequiredService<KeptForms>().Seal(form, context.RouteData.Values["number"]?.ToString() ?? form.Amends)
            : context.ActionArguments.Values.OfType<string>().FirstOrDefault();
        var view = ((Controller)context.Controller).View(LoggedOutPage.View, new LoggedOutPage("~/applications/new/kept", kept ?? ""));
        view.StatusCode = StatusCodes.Status401Unauthorized;
        return view;
    }
}
