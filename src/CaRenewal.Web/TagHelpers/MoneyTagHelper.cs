using CaRenewal.Core.Fees;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaRenewal.Web.TagHelpers;

/// <summary>An amount: 200 元, or with <c>exact</c> 200.00 元 for columns that must align.</summary>
[HtmlTargetElement("money", Attributes = "amount", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MoneyTagHelper : TagHelper
{
    public Money Amount { get; set; }

    public bool Exact { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClassTo("money");
        output.Content.Append((Amount.Fen / 100m).ToString(Exact || Amount.Fen % 100 is not 0 ? "#,0.00" : "#,0"));
        output.Content.AppendHtml(Pieces.Of("span", "yuan", " 元"));
    }
}
