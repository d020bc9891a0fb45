using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaRenewal.Web.TagHelpers;

/// <summary><c>may="@Rights.TakeIn"</c>: what only some may use is not shown to the others.</summary>
[HtmlTargetElement(Attributes = Attribute)]
public sealed class MayTagHelper : TagHelper
{
    private const string Attribute = "may";

    /// <summary>After every other helper of the element: what they would add goes too.</summary>
    public override int Order => int.MaxValue;

    [HtmlAttributeName(Attribute)]
    public string Right { get; set; } = "";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!ViewContext.HttpContext.User.May(Right))
        {
            output.SuppressOutput();
        }
    }
}
