using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaRenewal.Web.TagHelpers;

/// <summary>A status in word, shape and colour: <c>&lt;status tone="Waiting"&gt;待签章&lt;/status&gt;</c>.</summary>
[HtmlTargetElement("status", Attributes = "tone")]
public sealed class StatusTagHelper : TagHelper
{
    public Tone Tone { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.AddClassTo($"status tone-{Tone.ToString().ToLowerInvariant()}");
        output.PreContent.AppendHtml(
            $"""<svg width="12" height="12" viewBox="0 0 12 12" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true" focusable="false">{Shape()}</svg>""");
    }

    private string Shape() => Tone switch
    {
        Tone.Draft => """<circle cx="6" cy="6" r="4"/>""",
        Tone.Waiting => """<circle cx="6" cy="6" r="4"/><path d="M6 2a4 4 0 0 1 0 8z" fill="currentColor" stroke="none"/>""",
        Tone.Ready => """<circle cx="6" cy="6" r="5" fill="currentColor" stroke="none"/>""",
        Tone.Done => """<path d="M1.5 6.5 4.5 9.5 10.5 2.5"/>""",
        Tone.Attention => """<path d="M6 1 11.5 11H.5z" fill="currentColor" stroke="none"/>""",
        Tone.Stopped => """<path d="M2.5 2.5l7 7m0-7l-7 7"/>""",
        _ => throw new InvalidOperationException($"No shape for {Tone}."),
    };
}
