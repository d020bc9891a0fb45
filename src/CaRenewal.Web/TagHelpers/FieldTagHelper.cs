using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaRenewal.Web.TagHelpers;

/// <summary>One line of input with everything that belongs to it.</summary>
[HtmlTargetElement("field", Attributes = ForName, TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(IHtmlGenerator generator) : FieldFrame(generator)
{
    /// <summary>Address that answers a POST of the value with {state, text}: see fields.js.</summary>
    public string? LiveCheck { get; set; }

    protected override bool HasAnswer => LiveCheck is not null;

    protected override TagBuilder Control(TagHelperContext context)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = Facts.Kind switch
        {
            FieldKind.Password => "password",
            FieldKind.Date => "date",
            _ => "text",
        };
        if (Facts.Kind is FieldKind.Date)
        {
            // Without it Chromium waits for six digits of the year before it takes the month.
            input.Attributes["max"] = "9999-12-31";
        }

        if (Facts.Kind is not FieldKind.Password)
        {
            input.Attributes["value"] = Value;
        }

        SetKeyboard(input);
        if (Facts.Longest > 0 && Facts.Kind is not FieldKind.Date)
        {
            input.Attributes["maxlength"] = (Facts.Longest * 4).ToString();
        }

        if (LiveCheck is not null)
        {
            input.Attributes["data-check"] = ViewContext.Resolve(LiveCheck);
        }

        return input;
    }

    private void SetKeyboard(TagBuilder input)
    {
        input.Attributes["autocomplete"] = "off";
        switch (Facts.Kind)
        {
            case FieldKind.Code:
                input.AddCssClass("code");
                input.Attributes["lang"] = "en";
                input.Attributes["spellcheck"] = "false";
                input.Attributes["autocapitalize"] = "characters";
                break;
            case FieldKind.Phone:
                input.AddCssClass("code");
                input.Attributes["inputmode"] = "tel";
                break;
            case FieldKind.Email:
                input.Attributes["inputmode"] = "email";
                input.Attributes["lang"] = "en";
                input.Attributes["spellcheck"] = "false";
                break;
            case FieldKind.Count:
                input.AddCssClass("code");
                input.Attributes["inputmode"] = "numeric";
                break;
            default:
                break;
        }
    }
}
