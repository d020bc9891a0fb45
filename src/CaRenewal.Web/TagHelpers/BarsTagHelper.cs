using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaRenewal.Web.TagHelpers;

/// <summary>Bars in a row, drawn with presentation attributes alone. For the eye only: the same numbers stand in a table beside it.</summary>
[HtmlTargetElement("bars", Attributes = "of", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BarsTagHelper(HtmlEncoder html) : TagHelper
{
    private const int Width = 620;
    private const int Height = 130;
    private const int Room = 92;
    private const int Top = 18;

    public IEnumerable<Bar> Of { get; set; } = [];

    /// <summary>What the names are: 时, 日, 月.</summary>
    public string Unit { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var bars = Of.ToList();
        if (bars.Count is 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClassTo("bars");
        output.Attributes.SetAttribute("viewBox", $"0 0 {Width} {Height}");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("focusable", "false");
        output.Content.AppendHtml(Draw(bars));
    }

    private string Draw(List<Bar> bars)
    {
        var highest = Math.Max(1, bars.Max(bar => bar.Value));
        var step = (double)Width / bars.Count;
        var drawn = new StringBuilder($"""<path d="M0 {Top + Room + 0.5}H{Width}" stroke="#6f7d8c"/><g text-anchor="middle" font-size="12" fill="#36424f">""");
        for (var index = 0; index < bars.Count; index++)
        {
            var (bar, middle, high) = (bars[index], step * (index + 0.5), (double)Room * bars[index].Value / highest);
            drawn.Append(CultureInfo.InvariantCulture, $"""<rect x="{middle - step * 0.35:0.#}" y="{Top + Room - high:0.#}" width="{step * 0.7:0.#}" height="{high:0.#}" fill="#0b5cad"/>""");
            drawn.Append(CultureInfo.InvariantCulture, $"""<text x="{middle:0.#}" y="{Height - 4}">{html.Encode(bar.Name)}{html.Encode(index is 0 ? Unit : "")}</text>""");
            if (bar.Value > 0)
            {
                drawn.Append(CultureInfo.InvariantCulture, $"""<text x="{middle:0.#}" y="{Top + Room - high - 4:0.#}">{bar.Value}</text>""");
            }
        }

        return drawn.Append("</g>").ToString();
    }
}
