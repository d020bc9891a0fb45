using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaRenewal.Web.TagHelpers;

/// <summary>One checkbox for a bool. The tag's content, if any, stands after the words: a status, 惯例.</summary>
[HtmlTargetElement("check", Attributes = ForName, TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckTagHelper(IHtmlGenerator generator) : FieldFrame(generator)
{
    /// <summary>Id of the part of the form that is shown while this is ticked.</summary>
    public string? Shows { get; set; }

    private IHtmlContent? content;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        content = await output.GetChildContentAsync();
        Process(context, output);
    }

    protected override TagBuilder Control(TagHelperContext context)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = "checkbox";
        input.Attributes["value"] = "true";
        if (Value.Split(',')[0].Equals("true", StringComparison.OrdinalIgnoreCase))
        {
            input.Attributes["checked"] = "checked";
        }

        if (Shows is not null)
        {
            input.Attributes["data-shows"] = Shows;
        }

        return input;
    }

    protected override IHtmlContent Frame(TagHelperContext context, TagHelperOutput output)
    {
        var input = Control(context);
        input.Attributes["id"] = Id;
        input.Attributes["name"] = FullName;
        Describe(input);
        foreach (var attribute in output.Attributes.Where(attribute => attribute.Name is not "class").ToList())
        {
            input.Attributes[attribute.Name] = attribute.Value?.ToString() ?? "";
            output.Attributes.Remove(attribute);
        }

        var label = Pieces.Of("label", "choice");
        label.InnerHtml.AppendHtml(input);
        label.InnerHtml.AppendHtml(Pieces.Of("span", "choice-words", Label ?? Facts.Label));

        return new HtmlContentBuilder().AppendHtml(label).AppendHtml(content ?? HtmlString.Empty).AppendHtml(Notes());
    }
}
