using CaRenewal.Core;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaRenewal.Web.TagHelpers;

/// <summary>Who did what and when on the office clock, newest first.</summary>
[HtmlTargetElement("timeline", Attributes = "entries", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TimelineTagHelper : TagHelper
{
    public IEnumerable<TimelineEntry> Entries { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClassTo("timeline");
        foreach (var entry in Entries.OrderByDescending(entry => entry.At))
        {
            output.Content.AppendHtml(Item(entry));
        }
    }

    private static TagBuilder Item(TimelineEntry entry)
    {
        var clock = entry.At.OnOfficeClock();
        var time = Pieces.Of("time", "muted", $"{clock:yyyy-MM-dd HH:mm}");
        time.Attributes["datetime"] = $"{clock:yyyy-MM-ddTHH:mm:ss}+08:00";

        var item = new TagBuilder("li");
        item.InnerHtml.AppendHtml(Pieces.Of("strong", "what", entry.What));
        item.InnerHtml.Append($" {entry.Who} ");
        item.InnerHtml.AppendHtml(time);
        if (entry.Detail is not null)
        {
            item.InnerHtml.AppendHtml(Pieces.Of("p", "hint", entry.Detail));
        }

        return item;
    }
}
