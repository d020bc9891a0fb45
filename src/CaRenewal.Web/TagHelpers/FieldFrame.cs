using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaRenewal.Web.TagHelpers;

/// <summary>Label, hint, old value and error around a control: decided once for every field of every screen.</summary>
public abstract class FieldFrame(IHtmlGenerator generator) : TagHelper
{
    protected const string ForName = "for";

    [HtmlAttributeName(ForName)]
    public ModelExpression For { get; set; } = null!;

    /// <summary>Overrides the label of the property's <see cref="FieldAttribute"/>.</summary>
    public string? Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>Overrides whether the label says （必填） or （选填）, where it depends on another answer.</summary>
    public bool? Required { get; set; }

    /// <summary>The value on the holder's last application; shown as 原：… where it differs.</summary>
    public string? Was { get; set; }

    /// <summary>The sentence about the old value where the page itself has a place for it, an element with the id of this field and "-was"; else 原：… stands beside the label.</summary>
    public string? WasSaid { get; set; }

    /// <summary>Columns of twelve in the form's grid.</summary>
    public int Span { get; set; } = 6;

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    protected FieldAttribute Facts { get; private set; } = null!;

    protected string FullName { get; private set; } = "";

    protected string Id { get; private set; } = "";

    /// <summary>What was typed, or what the model holds.</summary>
    protected string Value { get; private set; } = "";

    protected IReadOnlyList<string> Errors { get; private set; } = [];

    protected virtual bool HasAnswer => false;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Read();

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClassTo($"field span-{Span}{(Errors.Count > 0 ? " wrong" : "")}");
        output.Content.SetHtmlContent(Frame(context, output));
    }

    /// <summary>The control itself, without the attributes that the frame adds.</summary>
    protected abstract TagBuilder Control(TagHelperContext context);

    /// <summary>The label's words with （必填） or （选填）.</summary>
    protected void AppendWords(TagBuilder label)
    {
        label.InnerHtml.Append(Label ?? Facts.Label);
        label.InnerHtml.AppendHtml(Pieces.Of("span", "need", Required ?? Facts.Required ? "（必填）" : "（选填）"));
    }

    protected virtual IHtmlContent Frame(TagHelperContext context, TagHelperOutput output)
    {
        var control = Control(context);
        control.Attributes["id"] = Id;
        control.Attributes["name"] = FullName;
        if (Required ?? Facts.Required)
        {
            control.Attributes["aria-required"] = "true";
        }

        Describe(control);
        MoveAttributes(output, control);

        var label = new TagBuilder("label");
        label.Attributes["for"] = Id;
        AppendWords(label);

        var head = Pieces.Of("div", "field-head");
        head.InnerHtml.AppendHtml(label);
        if (HasOldValue)
        {
            control.Attributes["data-was"] = Was;
            control.Attributes["data-was-words"] = WasSaid ?? $"原：{WasWords}";
            if (WasSaid is null)
            {
                head.InnerHtml.AppendHtml(OldValue());
            }
        }

        if (HasAnswer)
        {
            head.InnerHtml.AppendHtml(Answer());
        }

        return new HtmlContentBuilder().AppendHtml(head).AppendHtml(control).AppendHtml(Notes());
    }

    /// <summary>Points aria-describedby at the notes that exist.</summary>
    protected void Describe(TagBuilder control)
    {
        string[] notes =
        [
            .. Errors.Count > 0 ? [$"{Id}-error"] : Array.Empty<string>(),
            .. HintText is null ? [] : new[] { $"{Id}-hint" },
            .. HasOldValue ? new[] { $"{Id}-was" } : [],
            .. HasAnswer ? new[] { $"{Id}-answer" } : [],
        ];
        if (notes.Length > 0)
        {
            control.Attributes["aria-describedby"] = string.Join(' ', notes);
        }

        if (Errors.Count > 0)
        {
            control.Attributes["aria-invalid"] = "true";
        }
    }

    /// <summary>Error and hint, below the control.</summary>
    protected IHtmlContent Notes()
    {
        var notes = new HtmlContentBuilder();
        if (Errors.Count > 0)
        {
            notes.AppendHtml(Pieces.Of("p", "error", string.Join(' ', Errors), $"{Id}-error"));
        }

        if (HintText is { } hint)
        {
            notes.AppendHtml(Pieces.Of("p", "hint", hint, $"{Id}-hint"));
        }

        return notes;
    }

    private string? HintText => Hint ?? Facts.Hint;

    private bool HasOldValue => !string.IsNullOrEmpty(Was);

    /// <summary>The old value as the clerk reads it.</summary>
    protected virtual string? WasWords => Was;

    private void Read()
    {
        FullName = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        Id = TagBuilder.CreateSanitizedId(FullName, generator.IdAttributeDotReplacement);
        Facts = (For.Metadata as DefaultModelMetadata)?.Attributes.PropertyAttributes?.OfType<FieldAttribute>().FirstOrDefault()
            ?? new FieldAttribute(For.Metadata.DisplayName ?? For.Name);

        var entry = ViewContext.ViewData.ModelState.TryGetValue(FullName, out var found) ? found : null;
        Value = entry?.AttemptedValue ?? Pieces.Written(For.Model);
        Errors = entry is { ValidationState: ModelValidationState.Invalid }
            ? [.. entry.Errors.Select(error => error.ErrorMessage).Distinct()]
            : [];
    }

    // Beside the label, so that nothing moves when a field is changed; empty while it is not: see fields.js.
    private TagBuilder OldValue() =>
        Pieces.Of("span", "was", Was == Value ? "" : $"原：{WasWords}", $"{Id}-was");

    private TagBuilder Answer()
    {
        var answer = Pieces.Of("span", "answer", id: $"{Id}-answer");
        answer.Attributes["aria-live"] = "polite";
        return answer;
    }

    // autofocus, placeholder, data-… written on the tag belong to the control; class belongs to the frame.
    private static void MoveAttributes(TagHelperOutput output, TagBuilder control)
    {
        foreach (var attribute in output.Attributes.Where(attribute => attribute.Name is not "class").ToList())
        {
            control.Attributes[attribute.Name] = attribute.Value?.ToString() ?? "";
            output.Attributes.Remove(attribute);
        }
    }
}
