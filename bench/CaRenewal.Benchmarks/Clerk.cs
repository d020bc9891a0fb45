using System.Net;
using System.Net.Sockets;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CaRenewal.Benchmarks;

/// <summary>Somebody of the demo staff with a browser that stops at redirects.</summary>
internal sealed class Clerk : IDisposable
{
    private const string Token = "__RequestVerificationToken";
    private readonly HttpClient client;
    private string token = "";

    public Clerk()
        : this(new Uri($"http://127.0.0.1:{FreePort()}"))
    {
    }

    /// <param name="address">Where the program listens already.</param>
    public Clerk(Uri address)
    {
        client = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address };
        client.DefaultRequestHeaders.Add("Accept", "text/html");
    }

    /// <summary>Where the program is to listen.</summary>
    public Uri Address => client.BaseAddress!;

    public Task<HttpResponseMessage> GetAsync(string address) => client.GetAsync(address);

    public async Task<IHtmlDocument> PageAsync(string address)
    {
        using var answer = await GetAsync(address);
        return answer.Headers.Location is { } next
            ? await PageAsync(next.ToString())
            : new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    public async Task LogInAsync(string number = "1001", string password = "Shouli-2026")
    {
        token = TokenOf(await PageAsync("/login"));
        using var answer = await PostAsync("/login", new() { ["StaffNumber"] = number, ["Password"] = password });
        token = TokenOf(await PageAsync("/counter"));
    }

    public async Task<HttpResponseMessage> PostAsync(string address, Dictionary<string, string> fields)
    {
        fields[Token] = token;
        using var form = new FormUrlEncodedContent(fields);
        return await client.PostAsync(address, form);
    }

    /// <returns>Where the answer leads.</returns>
    public async Task<string> SearchAsync(string page, string text)
    {
        using var answer = await PostAsync($"{page}/search", new() { ["Text"] = text });
        return answer.Headers.Location!.ToString();
    }

    /// <summary>F9 on the intake page of a unit.</summary>
    /// <returns>Where the answer leads: the application's page.</returns>
    /// <exception cref="InvalidOperationException">The form was refused.</exception>
    public async Task<string> RegisterAsync(Dictionary<string, string> form)
    {
        using var answer = await PostAsync("/applications", form);
        if (answer.StatusCode is not HttpStatusCode.SeeOther)
        {
            var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
            throw new InvalidOperationException($"The intake was answered {answer.StatusCode}: {page.QuerySelector("#errors")?.TextContent}");
        }

        return answer.Headers.Location!.ToString();
    }

    public void Dispose() => client.Dispose();

    private static string TokenOf(IHtmlDocument page) => ((IHtmlInputElement)page.QuerySelector($"[name={Token}]")!).Value;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
