using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaRenewal.Web.TagHelpers;

/// <summary>Radio buttons, or checkboxes where several answers hold, in a fieldset. The first answer carries the field's id, so that the error summary leads there.</summary>
[HtmlTargetElement("choices", Attributes = ForName, TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChoicesTagHelper(IHtmlGenerator generator) : FieldFrame(generator)
{
    public IEnumerable<Choice> Options { get; set; } = [];

    /// <summary>Checkboxes instead of radio buttons.</summary>
    public bool Several { get; set; }

    /// <summary>One answer below the other.</summary>
    public bool Stacked { get; set; }

    protected override TagBuilder Control(TagHelperContext context) =>
        Pieces.Of("div", Stacked ? "choices stacked" : "choices");

    protected override IHtmlContent Frame(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "fieldset";
        var described = new TagBuilder("fieldset");
        Describe(described);
        foreach (var (name, value) in described.Attributes.Where(attribute => attribute.Key is "aria-describedby"))
        {
            output.Attributes.SetAttribute(name, value);
        }

        var legend = new TagBuilder("legend");
        AppendWords(legend);

        return new HtmlContentBuilder().AppendHtml(legend).AppendHtml(Answers(context, output)).AppendHtml(Notes());
    }

    private TagBuilder Answers(TagHelperContext context, TagHelperOutput output)
    {
        var answers = Control(context);
        var chosen = Chosen();
        var options = Options.ToList();
        var focused = output.Attributes.RemoveAll("autofocus")
            ? options.Find(option => chosen.Contains(option.Value)) ?? options.Find(option => !option.Disabled)
            : null;

        for (var index = 0; index < options.Count; index++)
        {
            var answer = Answer(options[index], index is 0 ? Id : $"{Id}-{index + 1}", chosen, options[index] == focused);
            answers.InnerHtml.AppendHtml(answer);
        }

        return answers;
    }

    private TagBuilder Answer(Choice choice, string id, HashSet<string> chosen, bool focused)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = Several ? "checkbox" : "radio";
        input.Attributes["id"] = id;
        input.Attributes["name"] = FullName;
        input.Attributes["value"] = choice.Value;
        Mark(input, "checked", chosen.Contains(choice.Value));
        Mark(input, "disabled", choice.Disabled);
        Mark(input, "autofocus", focused);
        if (choice.Shows is not null)
        {
            input.Attributes["data-shows"] = choice.Shows;
        }

        var label = Pieces.Of("label", "choice");
        label.InnerHtml.AppendHtml(input);
        label.InnerHtml.AppendHtml(Pieces.Of("span", "choice-words", choice.Label));
        if (choice.Hint is not null)
        {
            label.InnerHtml.AppendHtml(Pieces.Of("span", "hint", choice.Hint));
        }

        return label;
    }

    private static void Mark(TagBuilder input, string attribute, bool on)
    {
        if (on)
        {
            input.Attributes[attribute] = attribute;
        }
    }

    private HashSet<string> Chosen()
    {
        if (ViewContext.ViewData.ModelState.TryGetValue(FullName, out var entry) && entry.RawValue is not null)
        {
            return [.. entry.RawValue as string[] ?? [entry.RawValue.ToString() ?? ""]];
        }

        return For.Model is System.Collections.IEnumerable several and not string
            ? [.. several.Cast<object?>().Select(Pieces.Written)]
            : For.Model is null ? [] : [Pieces.Written(For.Model)];
    }
}
