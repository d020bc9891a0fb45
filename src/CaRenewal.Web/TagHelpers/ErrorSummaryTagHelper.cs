using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaRenewal.Web.TagHelpers;

/// <summary>有 N 处需要更正: every error once, in the words that stand at the field, each leading there, in the order of the form model's properties. Takes the focus on load.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper(IHtmlGenerator generator) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = Errors().ToList();
        if (errors.Count is 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClassTo("error-summary");
        output.Attributes.SetAttribute("id", "errors");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", "autofocus");
        output.Attributes.SetAttribute("aria-labelledby", "errors-title");

        output.Content.AppendHtml(Pieces.Of("h2", "error-title", $"有 {errors.Count} 处需要更正", "errors-title"));
        output.Content.AppendHtml(List(errors));
    }

    private IEnumerable<(string? Id, string Words)> Errors() =>
        from entry in ViewContext.ViewData.ModelState
        where entry.Value is { ValidationState: ModelValidationState.Invalid }
        orderby new FieldOrder(ViewContext.ViewData.ModelMetadata).Of(entry.Key)
        let id = entry.Key.Length is 0 ? null : TagBuilder.CreateSanitizedId(entry.Key, generator.IdAttributeDotReplacement)
        from words in entry.Value!.Errors.Select(error => error.ErrorMessage).Distinct()
        select (id, words);

    private static TagBuilder List(IEnumerable<(string? Id, string Words)> errors)
    {
        var list = new TagBuilder("ul");
        foreach (var (id, words) in errors)
        {
            var item = new TagBuilder("li");
            if (id is null)
            {
                item.InnerHtml.Append(words);
            }
            else
            {
                var link = new TagBuilder("a");
                link.Attributes["href"] = $"#{id}";
                link.InnerHtml.Append(words);
                item.InnerHtml.AppendHtml(link);
            }

            list.InnerHtml.AppendHtml(item);
        }

        return list;
    }
}
