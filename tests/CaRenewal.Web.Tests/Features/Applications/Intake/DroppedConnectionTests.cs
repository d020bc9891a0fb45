using System.Net;
using System.Net.Sockets;
using System.Text;
using CaRenewal.Data;
using CaRenewal.Data.Applications;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Tests.Features.Applications.Intake;

/// <summary>The program on a real port, and a cable that is pulled out at the worst moment.</summary>
public sealed class DroppedConnectionTests : IAsyncLifetime, IDisposable
{
    private static readonly int[] Moments = [0, 2, 5, 10, 20];

    private readonly CounterHost host = new() { OpensItself = true };
    private readonly CookieContainer cookies = new();
    private Browser clerk = null!;

    public async Task InitializeAsync()
    {
        host.UseKestrel(0);
        host.StartServer();
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = host.ClientOptions.BaseAddress };
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        clerk = new Browser(client);
        await CounterHost.LogInAgainAsync(clerk, CounterHost.Clerk);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        clerk.Client.Dispose();
        host.Dispose();
    }

    [Fact]
    public async Task A_connection_that_drops_after_the_form_was_sent_leaves_one_application_or_none_and_the_next_F9_makes_it_one()
    {
        foreach (var (before, moment) in Moments.Index())
        {
            var values = IntakeVisit.Filled(await clerk.OpenAsync("/applications/new?kind=personal"), IntakeVisit.Person());
            values["DuplicateReason"] = "同一客户多张证书";

            await SendAndDropAsync("/applications", values, moment);
            Assert.InRange(await CountAsync(cabinet => cabinet.Ledger), before, before + 1);
            using var again = await clerk.Client.PostAsync("/applications", new FormUrlEncodedContent(values));

            Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
            Assert.EndsWith($"{before + 1:0000}", again.Headers.Location!.ToString().Split('?')[0], StringComparison.Ordinal);
            Assert.Equal(before + 1, await CountAsync(cabinet => cabinet.PrintedPapers));
        }

        Assert.Equal(
            Enumerable.Range(1, Moments.Length),
            await host.WithAsync<CabinetContext, List<int>>(cabinet => cabinet.Ledger.Select(line => line.Sequence).Order().ToListAsync()));
    }

    [Fact]
    public async Task Nor_is_anything_paid_or_accepted_twice()
    {
        foreach (var moment in Moments)
        {
            var number = await host.RenewAsync();
            var address = $"/applications/{number}/acceptance";
            var page = await clerk.OpenAsync($"/applications/{number}");
            List<KeyValuePair<string, string>> values =
            [
                .. page.QuerySelectorAll("#finish input[type=hidden]").Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value")!)),
                .. page.AllSigned().Select(seen => KeyValuePair.Create(seen.Name, seen.Value!)),
                new("Finish.Channel", "微信"), new("Finish.Amount", "200"), new("Finish.Reference", $"DROP-{moment}"),
            ];

            await SendAndDropAsync(address, values, moment);
            using var again = await clerk.Client.PostAsync(address, new FormUrlEncodedContent(values));

            Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
            var application = await host.FindAsync(number);
            Assert.NotNull(application.Accepted);
            Assert.Single(application.Payments);
            Assert.Equal(2, await CountAsync(cabinet => cabinet.PrintedPapers.Where(file => file.ApplicationId == application.Id)));
        }
    }

    /// <summary>Sends the whole form and resets the connection: what a cut cable or a browser that is killed looks like.</summary>
    private async Task SendAndDropAsync(string path, IEnumerable<KeyValuePair<string, string>> values, int milliseconds)
    {
        var address = host.ClientOptions.BaseAddress;
        var body = await new FormUrlEncodedContent(values).ReadAsByteArrayAsync();
        var head = $"""
            POST {path} HTTP/1.1
            Host: {address.Authority}
            Accept: text/html
            Cookie: {cookies.GetCookieHeader(address)}
            Content-Type: application/x-www-form-urlencoded
            Content-Length: {body.Length}


            """.ReplaceLineEndings("\r\n");
        using var line = new TcpClient { NoDelay = true, LingerState = new LingerOption(true, 0) };
        await line.ConnectAsync(address.Host, address.Port);
        await line.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head).Concat(body).ToArray());
        await Task.Delay(milliseconds);
    }

    private Task<int> CountAsync<T>(Func<CabinetContext, IQueryable<T>> what) => host.WithAsync<CabinetContext, int>(cabinet => what(cabinet).CountAsync());
}
