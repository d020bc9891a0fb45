using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaRenewal.Web.TagHelpers;

/// <summary>A button or link with a key: <c>&lt;button key="F9"&gt;登记并打印&lt;/button&gt;</c>; an input with a key gets the focus.</summary>
[HtmlTargetElement("button", Attributes = "key")]
[HtmlTargetElement("a", Attributes = "key")]
[HtmlTargetElement("input", Attributes = "key", TagStructure = TagStructure.WithoutEndTag)]
public sealed class KeyTagHelper : TagHelper
{
    /// <summary>F1 … F10, Shift+F3, Escape: the names of KeyboardEvent.key.</summary>
    public string Key { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("data-key", Key);
        output.Attributes.SetAttribute("aria-keyshortcuts", Key);
        if (output.TagName is not "input")
        {
            output.PostContent.AppendHtml(" ").AppendHtml(Pieces.Of("kbd", "key", Key is "Escape" ? "Esc" : Key));
        }
    }
}
