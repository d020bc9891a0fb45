using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaRenewal.Web.TagHelpers;

/// <summary>~/ in the addresses that our modules read means the application's root, as it does in href and src.</summary>
[HtmlTargetElement("*", Attributes = "data-quote")]
[HtmlTargetElement("*", Attributes = "data-autosave")]
[HtmlTargetElement("*", Attributes = "data-print")]
[HtmlTargetElement("*", Attributes = "data-print-now")]
public sealed class AddressTagHelper : TagHelper
{
    private static readonly string[] Names = ["data-quote", "data-autosave", "data-print", "data-print-now"];

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        foreach (var name in Names)
        {
            if (output.Attributes[name]?.Value?.ToString() is { } address)
            {
                output.Attributes.SetAttribute(name, ViewContext.Resolve(address));
            }
        }
    }
}
