using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CaRenewal.Web.Tests;

/// <summary>The real program as it is, and a browser's way of asking it.</summary>
public sealed class Counter : TestHost
{
    /// <summary>A client that asks like a browser and stays where a redirect points from.</summary>
    public HttpClient Browser()
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        return client;
    }

    public static async Task<IHtmlDocument> PageAsync(HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

    public static async Task<IHtmlDocument> PageAsync(HttpClient client, string address) =>
        await PageAsync(await client.GetAsync(address));

    /// <summary>Posts the first form of a page that has an action, as a browser would, with changed or added values.</summary>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient client, IHtmlDocument page, string action, Dictionary<string, string> values)
    {
        values.TryAdd("__RequestVerificationToken", page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!);
        return await client.PostAsync(action, new FormUrlEncodedContent(values));
    }
}
