using System.Text.Encodings.Web;
using System.Text.Unicode;
using CaRenewal.Web.TagHelpers;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;

namespace CaRenewal.Web.Infrastructure;

public static class CounterPages
{
    /// <summary>Carries TempData["Flash"], one sentence for the page that follows a redirect, sealed.</summary>
    public const string FlashCookie = "carenewal.flash";

    public static void AddCounterPages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;

        // Also in Production from a built tree; a published one has them in its own folder.
        builder.WebHost.UseStaticWebAssets();
        services.AddControllersWithViews(mvc =>
        {
            mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            mvc.Filters.Add<AutoValidateAntiforgeryTokenAttribute>();
            mvc.Filters.Add<ForgedFormFilter>();
            mvc.Conventions.Add(new RouteParameters());
            mvc.ModelMetadataDetailsProviders.Add(new FieldLabels());
            ChineseBindingMessages.Set(mvc.ModelBindingMessageProvider);
        });
        services.Replace(ServiceDescriptor.Singleton<IModelExpressionProvider, RowExpressions>());
        services.Configure<RazorViewEngineOptions>(razor =>
            razor.ViewLocationExpanders.Add(new FeatureFolders()));
        services.Configure<WebEncoderOptions>(options =>
            options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<CookieTempDataProviderOptions>(options =>
        {
            options.Cookie.Name = FlashCookie;
            options.Cookie.Path = "/";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.Cookie.SameSite = SameSiteMode.Strict;
        });
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "carenewal.form";
            options.Cookie.Path = "/";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.SuppressXFrameOptionsHeader = true; // frame-ancestors of the CSP says the same
        });
        services.AddFluentValidationAutoValidation(options => options.DisableDataAnnotationsValidation = true);
        services.AddValidatorsFromAssemblyContaining<Program>(includeInternalTypes: true);
        ValidatorOptions.Global.DisplayNameResolver = (_, member, _) => FieldLabels.Of(member);
    }

    public static void MapCounter(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapHealthChecks("/health").AllowAnonymous();
        app.MapControllers().WithStaticAssets();
    }
}
