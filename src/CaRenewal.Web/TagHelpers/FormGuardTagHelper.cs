using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaRenewal.Web.TagHelpers;

/// <summary>
/// Every form: browser's own checks off (its bubbles are not our words), token on every POST, and a disabled first
/// button, so that Enter submits nothing even without JavaScript. A form with the attribute <c>enter-submits</c>
/// (search, log-in) has no such button.
/// </summary>
[HtmlTargetElement("form")]
public sealed class FormGuardTagHelper(IHtmlGenerator generator) : TagHelper
{
    public bool EnterSubmits { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate", null, HtmlAttributeValueStyle.Minimized));
        output.Attributes.SetAttribute("autocomplete", "off");

        if (EnterSubmits)
        {
            output.Attributes.SetAttribute(new TagHelperAttribute("data-enter-submits", null, HtmlAttributeValueStyle.Minimized));
        }
        else
        {
            output.PreContent.AppendHtml("""<button type="submit" disabled hidden aria-hidden="true"></button>""");
        }

        if (string.Equals(output.Attributes["method"]?.Value?.ToString(), "post", StringComparison.OrdinalIgnoreCase)
            && generator.GenerateAntiforgery(ViewContext) is { } token)
        {
            output.PreContent.AppendHtml(token);
        }
    }
}
