using AngleSharp.Html.Dom;

namespace CaRenewal.Web.Tests.Hosting;

/// <summary>What a clerk does on the page of an application once the papers come back.</summary>
internal static class Finishing
{
    /// <summary>F6: every paper that is signed here, ticked.</summary>
    public static (string Name, string? Value)[] AllSigned(this IHtmlDocument page) =>
        [.. page.QuerySelectorAll("[name='Finish.Seen']").Select(box => ("Finish.Seen", (string?)box.GetAttribute("value")))];

    /// <summary>F6, the terminal's number, F9.</summary>
    public static Task<HttpResponseMessage> AcceptAsync(this Browser clerk, IHtmlDocument page, string number, string? reference = "TERM0001") =>
        clerk.SubmitAsync(page, $"/applications/{number}/acceptance", [.. page.AllSigned(), ("Finish.Reference", reference)]);

    public static string Status(this IHtmlDocument page) => page.QuerySelector(".heading .status")!.TextContent.Trim();
}
