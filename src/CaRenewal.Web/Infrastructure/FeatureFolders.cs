using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace CaRenewal.Web.Infrastructure;

/// <summary>A controller in CaRenewal.Web.Features.Accounts finds its views beside it: Features/Accounts/{View}.cshtml, then Features/Shared.</summary>
public sealed class FeatureFolders : IViewLocationExpander
{
    private const string Key = "feature";
    private const string Root = "CaRenewal.Web.Features.";

    public void PopulateValues(ViewLocationExpanderContext context) =>
        context.Values[Key] = FolderOf((context.ActionContext.ActionDescriptor as ControllerActionDescriptor)?.ControllerTypeInfo.Namespace);

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations) =>
        [$"/Features/{context.Values[Key]}/{{0}}.cshtml", "/Features/Shared/{0}.cshtml"];

    private static string FolderOf(string? room) =>
        room?.StartsWith(Root, StringComparison.Ordinal) is true ? room[Root.Length..].Replace('.', '/') : "Shared";
}
