using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CaRenewal.Web.Infrastructure;

/// <summary>
/// What a route names is read from the address alone: by default MVC asks the posted form first, and a field called
/// "number" would put another application or account in the place of the one in the address.
/// </summary>
public sealed partial class RouteParameters : IActionModelConvention
{
    public void Apply(ActionModel action)
    {
        var templates = action.Selectors.Concat(action.Controller.Selectors).Select(selector => selector.AttributeRouteModel?.Template ?? "");
        var named = templates.SelectMany(template => Parameter().Matches(template)).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in action.Parameters.Where(parameter => named.Contains(parameter.Name)))
        {
            parameter.BindingInfo ??= new BindingInfo();
            parameter.BindingInfo.BindingSource ??= BindingSource.Path;
        }
    }

    [GeneratedRegex(@"\{\**(\w+)")]
    private static partial Regex Parameter();
}
