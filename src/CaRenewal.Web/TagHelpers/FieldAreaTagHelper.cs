using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaRenewal.Web.TagHelpers;

/// <summary>Several lines: a reason, a remark. Enter makes a new line here.</summary>
[HtmlTargetElement("field-area", Attributes = ForName, TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldAreaTagHelper(IHtmlGenerator generator) : FieldFrame(generator)
{
    public int Rows { get; set; } = 2;

    protected override TagBuilder Control(TagHelperContext context)
    {
        var area = new TagBuilder("textarea");
        area.Attributes["rows"] = Rows.ToString();
        area.Attributes["autocomplete"] = "off";
        if (Facts.Longest > 0)
        {
            area.Attributes["maxlength"] = (Facts.Longest * 4).ToString();
        }

        // HTML drops the first line break after <textarea>.
        area.InnerHtml.AppendHtml("\n");
        area.InnerHtml.Append(Value);
        return area;
    }
}
