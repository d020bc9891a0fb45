using CaRenewal.Data;
using CaRenewal.Web.Tests.Features.Applications.Drafts;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Web.Tests.Features;

/// <summary>Every screen costs at most six commands, and none of them reads a growing table from end to end.</summary>
public sealed class ScreenCostTests : IAsyncLifetime, IDisposable
{
    private const int Most = 6;

    /// <summary>An event and its head.</summary>
    private const int MostOfRecord = 2;

    /// <summary>What reads nothing that grows, or is no page.</summary>
    private static readonly string[] WithoutBooks =
    [
        "", "login", "login/code", "setup", "keys", "applications/{no}/reveals", "customers/{id:guid}/reveals", "day/statements/{id:guid}",
        "reviews/next", "account/recovery-codes",
    ];

    // Whether the account still stands is asked once in a while, not by every page.
    private readonly CounterHost host = new() { Settings = { ["Accounts:StandingSeconds"] = "600" } };
    private Browser clerk = null!;
    private Browser administrator = null!;
    private Browser supervisor = null!;
    private string number = "";
    private string other = "";
    private string draft = "";

    /// <summary>Without it the intake makes one and redirects.</summary>
    private static string FormKey => $"&form={Guid.NewGuid():N}";

    public static TheoryData<string> Screens =>
    [
        "/counter",
        "search",
        "/applications",
        "/applications?status=waiting",
        "/applications?from=2026-11-01&to=2026-11-30&business=Renew&status=Accepted",
        "list search",
        "intake",
        "customer",
        "customer record",
        "/applications?overridden=true",
        "/applications?status=owed",
        "application",
        "application notice",
        "notice",
        "given notice",
        "intake after a notice",
        "amendment",
        "draft",
        "/drafts",
        "paper",
        "/settings",
        "/settings/point",
        "/settings/channels",
        "/settings/counter",
        "/settings/statements",
        "/settings/accounts?page=2",
        "/settings/materials?kind=Personal&business=Revoke",
        "/settings/materials/row?kind=Unit&business=Update&code=business-licence",
        "/settings/materials/items/house-1",
        "/settings/prices",
        "/settings/prices/new",
        "/account",
        "/account/password",
        "/account/second-factor",
        "/staff",
        "/staff/1001",
        "/day/reconcile",
        "/day/reconcile?date=2026-11-22",
        "/day/close",
        "/audit",
        "/audit?from=2026-11-01&to=2026-11-30&by=1001&group=Access",
        "audit of an application",
        "/reviews",
        "/day",
        "/day?date=2026-11-23&clerk=1001&business=Renew&channel=POS机刷卡&status=Accepted",
        "/day/month",
        "/day/year",
        "/day/export.xlsx",
        "/staff/new",
        "/settings/materials/items/new?kind=Unit&business=Renew",
        "supervisor's application",
    ];

    public async Task InitializeAsync()
    {
        clerk = await host.LogInAsync();
        host.Plans.Clear();
        administrator = await host.LogInAsync(CounterHost.Administrator);
        supervisor = await host.LogInAsync(CounterHost.Supervisor);
        await SetAsync();
        number = await host.RenewAsync();
        other = await host.SubmitAsync(Visits.Unit("益阳市测试装饰有限公司", "91430903MA4Q001206"), Visits.Renewal);
        var search = await clerk.SubmitAsync(await clerk.OpenAsync("/counter"), "/counter/search", ("Text", Visits.UnitCode));
        draft = search.Headers.Location! + FormKey;
        await clerk.AutosaveAsync((await clerk.OpenAsync(draft)).Typed(("Mobile", "13800000002")));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task A_screen_is_cheap(string screen)
    {
        var address = await AddressOfAsync(screen);
        await WhoOpens(screen).OpenAsync(address);
        host.Sql.Clear();

        await WhoOpens(screen).OpenAsync(address);

        // That a page was seen is stored for many pages at once, beside them.
        var all = host.Sql.Commands.Where(command => !command.StartsWith("PRAGMA", StringComparison.Ordinal)).ToLookup(IsOfRecord);
        Assert.True(all[false].Count() <= Most, $"{address}: {all[false].Count()} commands:\n{string.Join("\n\n", all[false])}");
        Assert.True(all[true].Count() <= MostOfRecord, $"{address}: {all[true].Count()} commands for the record:\n{string.Join("\n\n", all[true])}");
    }

    [Fact]
    public async Task Every_page_is_asked_for()
    {
        var addresses = new List<string>();
        foreach (var screen in Screens.Cast<object[]>().Select(row => (string)row[0]))
        {
            addresses.Add((await AddressOfAsync(screen)).Split('?')[0]);
        }

        var pages = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null
                && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") is true)
            .Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(page => !page.StartsWith("dev/", StringComparison.Ordinal))
            .Except(WithoutBooks);

        var forgotten = pages.Where(page => !addresses.Exists(address => Leads(address, page))).ToList();
        Assert.True(forgotten.Count is 0, $"Nobody counts what these cost: {string.Join(", ", forgotten)}");
    }

    [Fact]
    public async Task Showing_a_person_costs_no_more_than_the_page()
    {
        var accepted = await clerk.FollowAsync(await clerk.AcceptAsync(await clerk.OpenAsync($"/applications/{other}"), other, "COST-2"));

        Assert.InRange(await RevealAsync($"/applications/{other}"), 1, Most);
        Assert.InRange(await RevealAsync(accepted.QuerySelector(".heading a")!.GetAttribute("href")!), 1, Most);
    }

    [Fact]
    public async Task No_screen_and_no_act_reads_a_growing_table_from_end_to_end()
    {
        foreach (var screen in Screens.Cast<object[]>().Select(row => (string)row[0]))
        {
            await WhoOpens(screen).OpenAsync(await AddressOfAsync(screen));
        }

        await ActAsync();

        Assert.True(host.Plans.Commands.Count > 20 || !await OnSqliteAsync());
        Assert.Empty(await ScansAsync());
    }

    [Fact]
    public async Task A_scan_would_be_noticed()
    {
        if (!await OnSqliteAsync())
        {
            return;
        }

        await host.WithAsync<CabinetContext, int>(cabinet => cabinet.Database.ExecuteSqlRawAsync("DROP INDEX IF EXISTS \"IX_PrintedPapers_ApplicationId\""));
        await clerk.Client.GetAsync($"/applications/{number}");
        await ActAsync();

        Assert.NotEmpty(await ScansAsync());
    }

    /// <summary>Posts: a draft saved and thrown away; one application amended, printed again, paid, returned, refunded, cancelled; another accepted.</summary>
    private async Task ActAsync()
    {
        await clerk.AutosaveAsync((await clerk.OpenAsync(draft)).Typed(("Mobile", "13800000003")));
        await clerk.SubmitAndFollowAsync(await clerk.OpenAsync("/drafts"), $"/drafts/{draft[^32..]}/removal");
        var address = $"/applications/{number}";
        var amendment = await clerk.OpenAsync($"{address}/amendment");
        var amended = await clerk.SubmitAndFollowAsync(amendment, $"{address}/amendment");
        var printed = await clerk.SubmitAndFollowAsync(amended, $"{address}/prints", ("Print.Papers", "AuthorizationLetter"), ("Print.Reason", "卡纸"));
        var paid = await clerk.SubmitAndFollowAsync(printed, $"{address}/payments", ("Finish.Reference", "COST-1"));
        var returned = await clerk.SubmitAndFollowAsync(paid, $"{address}/returns", ("Return.Reasons", "公章不清"));
        var refunded = await clerk.SubmitAndFollowAsync(
            returned, $"{address}/payments/refunds", ("Refund.Amount", "200"), ("Refund.Reference", "RF-1"), ("Refund.Reason", "客户放弃"));
        await clerk.SubmitAndFollowAsync(refunded, $"{address}/cancellation", ("Cancellation.Reason", "客户放弃"));
        var accepted = await clerk.FollowAsync(await clerk.AcceptAsync(await clerk.OpenAsync($"/applications/{other}"), other, "COST-2"));
        var issued = await clerk.SubmitAndFollowAsync(accepted, $"/applications/{other}/certificates", ("Issue.SerialNumber", "5A3F01"));
        await clerk.SubmitAndFollowAsync(issued, $"/applications/{other}/certificates/deliveries", ("Delivery.Collector", "Holder"));
        await RevealAsync($"/applications/{other}");
        await RevealAsync(accepted.QuerySelector(".heading a")!.GetAttribute("href")!);
    }

    private async Task<int> RevealAsync(string address)
    {
        var page = await clerk.OpenAsync(address);
        host.Sql.Clear();
        var answer = await clerk.SubmitAsync(page, $"{address}/reveals", ("Reveal.Purpose", "Review"), ("Reveal.Part", "Delegate"));
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        return host.Sql.Commands.Count(command => command.StartsWith("SELECT", StringComparison.Ordinal));
    }

    /// <summary>An item of the window's own, so that its page is there, and more settings than one page of them.</summary>
    private async Task SetAsync()
    {
        var item = await administrator.OpenAsync("/settings/materials/items/new?kind=Unit&business=Renew");
        await administrator.SubmitAndFollowAsync(item, "/settings/materials/items", ("Name", "法人近照"), ("MayBeOwed", "any"));
        for (var minutes = 5; minutes <= 14; minutes++)
        {
            var page = await administrator.OpenAsync("/settings/accounts");
            await administrator.SubmitAndFollowAsync(page, "/settings/accounts", ("LockoutMinutes", $"{minutes}"));
        }
    }

    private static bool IsOfRecord(string command) =>
        command.Contains("\"AuditHeads\"", StringComparison.Ordinal) || command.StartsWith("INSERT INTO \"AuditEvents\"", StringComparison.Ordinal);

    private static bool Leads(string address, string pattern) =>
        new TemplateMatcher(TemplateParser.Parse(pattern), []).TryMatch(address, []);

    private Browser WhoOpens(string screen) =>
        screen.StartsWith("/settings", StringComparison.Ordinal) || screen.StartsWith("/staff", StringComparison.Ordinal) ? administrator
        : screen.Contains("audit", StringComparison.Ordinal) || screen.StartsWith("/reviews", StringComparison.Ordinal)
            || screen.StartsWith("/day", StringComparison.Ordinal) || screen.StartsWith("supervisor", StringComparison.Ordinal) ? supervisor
        : clerk;

    private async Task<string> AddressOfAsync(string screen) => screen switch
    {
        "search" => await SearchAsync("/counter"),
        "list search" => await SearchAsync("/applications"),
        "customer" => (await clerk.SubmitAsync(await clerk.OpenAsync("/counter"), "/counter/search", ("Text", Visits.UnitCode))).Headers.Location! + FormKey,
        "customer record" => (await clerk.OpenAsync($"/applications/{number}")).QuerySelector(".heading a")!.GetAttribute("href")!,
        "amendment" => $"/applications/{number}/amendment?{FormKey[1..]}",
        "draft" => draft,
        "application notice" => $"/applications/{number}/notice",
        "notice" => await LeaveAsync(),
        "given notice" => await TellAsync(),
        "intake after a notice" => (await clerk.OpenAsync(await TellAsync())).QuerySelector("a[data-key=F9]")!.GetAttribute("href")!,
        "application" or "supervisor's application" => $"/applications/{number}",
        "audit of an application" => $"/audit?subject={number}",
        "paper" => (await clerk.OpenAsync($"/applications/{number}")).QuerySelector("iframe")!.GetAttribute("src")!,
        "intake" => "/applications/new?kind=unit" + FormKey,
        _ => screen,
    };

    /// <summary>F8 on the intake of somebody who was here before.</summary>
    private async Task<string> LeaveAsync()
    {
        var intake = await clerk.OpenAsync(await AddressOfAsync("customer"));
        return (await clerk.SubmitAsync(intake, "/applications/new/notice")).Headers.Location!.ToString();
    }

    /// <summary>F9 there.</summary>
    private async Task<string> TellAsync() =>
        (await clerk.SubmitAsync(await clerk.OpenAsync(await LeaveAsync()), "/notices")).Headers.Location!.ToString().Split('?')[0];

    private async Task<string> SearchAsync(string page) =>
        (await clerk.SubmitAsync(await clerk.OpenAsync(page), $"{page}/search", ("Text", "测试"))).Headers.Location!.ToString();

    /// <summary>What SQLite says it would read whole; other engines are not asked.</summary>
    private async Task<IReadOnlyList<string>> ScansAsync() => await OnSqliteAsync()
        ? await host.WithAsync<CabinetContext, IReadOnlyList<string>>(cabinet => Task.FromResult(host.Plans.Scans(cabinet.Database.GetConnectionString()!)))
        : [];

    private Task<bool> OnSqliteAsync() => host.WithAsync<CabinetContext, bool>(cabinet =>
        Task.FromResult(cabinet.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal)));
}
