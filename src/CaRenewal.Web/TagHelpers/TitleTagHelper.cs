using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaRenewal.Web.TagHelpers;

/// <summary>错误： comes first in the title of a page that came back with errors.</summary>
[HtmlTargetElement("title", ParentTag = "head")]
public sealed class TitleTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!ViewContext.ViewData.ModelState.IsValid)
        {
            output.PreContent.Append("错误：");
        }

        output.PostContent.Append(" - 数字证书受理");
    }
}
