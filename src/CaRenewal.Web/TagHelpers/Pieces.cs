using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaRenewal.Web.TagHelpers;

internal static class Pieces
{
    public static TagBuilder Of(string tag, string cssClass, string? text = null, string? id = null)
    {
        var builder = new TagBuilder(tag);
        builder.AddCssClass(cssClass);
        if (id is not null)
        {
            builder.Attributes["id"] = id;
        }

        if (text is not null)
        {
            builder.InnerHtml.Append(text);
        }

        return builder;
    }

    /// <summary>A model value as it stands in an input.</summary>
    public static string Written(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd"),
        Enum or bool => value.ToString()!,
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "",
    };

    public static string Resolve(this ViewContext view, string address) =>
        address.StartsWith("~/", StringComparison.Ordinal) ? view.HttpContext.Request.PathBase + address[1..] : address;

    public static void AddClassTo(this TagHelperOutput output, string classes)
    {
        var own = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", string.IsNullOrEmpty(own) ? classes : $"{classes} {own}");
    }
}
