using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaRenewal.Web.TagHelpers;

[HtmlTargetElement("field-select", Attributes = ForName, TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldSelectTagHelper(IHtmlGenerator generator) : FieldFrame(generator)
{
    public IEnumerable<Choice> Options { get; set; } = [];

    /// <summary>Words of the empty answer; none when null.</summary>
    public string? Empty { get; set; }

    protected override string? WasWords => Options.FirstOrDefault(choice => choice.Value == Was)?.Label ?? base.WasWords;

    protected override TagBuilder Control(TagHelperContext context)
    {
        var select = new TagBuilder("select");
        if (Empty is not null)
        {
            select.InnerHtml.AppendHtml(Option(new Choice("", Empty)));
        }

        foreach (var choice in Options)
        {
            select.InnerHtml.AppendHtml(Option(choice));
        }

        return select;
    }

    private TagBuilder Option(Choice choice)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = choice.Value;
        option.InnerHtml.Append(choice.Hint is null ? choice.Label : $"{choice.Label}（{choice.Hint}）");
        if (choice.Value == Value)
        {
            option.Attributes["selected"] = "selected";
        }

        if (choice.Disabled)
        {
            option.Attributes["disabled"] = "disabled";
        }

        if (choice.Shows is not null)
        {
            option.Attributes["data-shows"] = choice.Shows;
        }

        return option;
    }
}
