using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaRenewal.Web.TagHelpers;

/// <summary>A file to send; no browser keeps what was chosen when a page is shown again.</summary>
[HtmlTargetElement("field-file", Attributes = ForName, TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldFileTagHelper(IHtmlGenerator generator) : FieldFrame(generator)
{
    protected override TagBuilder Control(TagHelperContext context)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = "file";
        return input;
    }
}
