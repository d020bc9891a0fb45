using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;

namespace CaRenewal.Web.TagHelpers;

/// <summary>上一页 第 2 / 7 页 下一页; keeps the filters of the present address.</summary>
[HtmlTargetElement("pager", Attributes = "page,pages", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper : TagHelper
{
    public int Page { get; set; }

    public int Pages { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Pages <= 1)
        {
            output.SuppressOutput();
            return;
        }

        var page = Math.Clamp(Page, 1, Pages);
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClassTo("pager");
        output.Attributes.SetAttribute("aria-label", "分页");
        output.Content
            .AppendHtml(Step("上一页", "prev", page - 1))
            .AppendHtml(Pieces.Of("span", "muted", $"第 {page} / {Pages} 页"))
            .AppendHtml(Step("下一页", "next", page + 1));
    }

    private TagBuilder Step(string words, string relation, int to)
    {
        if (to < 1 || to > Pages)
        {
            return Pieces.Of("span", "button plain off", words);
        }

        var link = Pieces.Of("a", "button plain", words);
        link.Attributes["rel"] = relation;
        link.Attributes["href"] = Address(to);
        return link;
    }

    private string Address(int page)
    {
        var request = ViewContext.HttpContext.Request;
        var query = QueryHelpers.ParseQuery(request.QueryString.Value);
        query["page"] = page.ToString();
        return request.PathBase + request.Path + new QueryBuilder(query).ToQueryString();
    }
}
