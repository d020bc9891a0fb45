using CaRenewal.Web.Features.Accounts;
using CaRenewal.Web.Infrastructure;
using CaRenewal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaRenewal.Web.Features.Reviews;

/// <summary>How many wait for this reviewer; nothing where none does.</summary>
[HtmlTargetElement("review-badge", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ReviewBadgeTagHelper(ReviewQueue queue) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext;
        var count = request.User.May(Rights.ReadDay) ? await queue.CountAsync(request.User.StaffNumber(), request.RequestAborted) : 0;
        output.TagName = null;
        if (count > 0)
        {
            output.Content.AppendHtml(Pieces.Of("span", "badge", ReviewQueue.Words(count))).AppendHtml(Pieces.Of("span", "sr", " 条待复核"));
        }
    }
}
