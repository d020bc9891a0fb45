using System.Net;
using CaRenewal.Core.Audit;
using CaRenewal.Data;
using CaRenewal.Data.Audit;
using CaRenewal.Data.Audit.Verification;
using CaRenewal.Web.Tests.Features.Applications.Drafts;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Tests.Features.Audit;

/// <summary>Who saw what through the counter, and who was refused.</summary>
public sealed class AccessTrailTests : IAsyncLifetime, IDisposable
{
    private readonly CounterHost host = new();
    private Browser clerk = null!;
    private string number = "";

    public async Task InitializeAsync()
    {
        clerk = await host.LogInAsync();
        number = await host.RenewAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Every_page_that_shows_somebody_s_data_is_written_down()
    {
        var application = await clerk.OpenAsync($"/applications/{number.ToLowerInvariant()}");
        await Seen(AuditKind.ApplicationViewed, number);

        await clerk.OpenAsync(application.QuerySelector(".heading a")!.GetAttribute("href")!);
        Assert.Equal([("持有人", Visits.UnitName)], AuditDetails.Read((await Newest()).Details));
        await Seen(AuditKind.CustomerViewed, null);

        await clerk.OpenAsync($"/applications/{number}/amendment");
        await Seen(AuditKind.AmendmentOpened, number);

        await clerk.OpenAsync($"/applications/{number}/notice");
        await Seen(AuditKind.ApplicationViewed, number);

        var paper = application.QuerySelector("iframe")!.GetAttribute("src")!;
        await clerk.Client.GetAsync(paper);
        await Seen(AuditKind.PaperOpened, number);
        await clerk.Client.GetAsync($"{paper}?download=1");
        await Seen(AuditKind.PaperSaved, number);
    }

    [Fact]
    public async Task A_search_is_written_down_without_what_was_typed()
    {
        var intake = await clerk.SubmitAsync(await clerk.OpenAsync("/counter"), "/counter/search", ("Text", Visits.UnitCode));
        await Seen(AuditKind.Searched, "");
        Assert.Equal([("找到", "1")], AuditDetails.Read((await Newest()).Details));

        var (address, page) = await clerk.OpenIntakeAsync(intake.Headers.Location!.ToString());
        await Seen(AuditKind.IntakeFilled, number);

        await clerk.AutosaveAsync(page.Typed(("Mobile", "13800000002")));
        await clerk.OpenAsync(address);
        await Seen(AuditKind.DraftOpened, null);

        await clerk.SubmitAndFollowAsync(await clerk.OpenAsync("/applications"), "/applications/search", ("Text", "查无此人"));
        Assert.Equal([("找到", "0")], AuditDetails.Read((await Newest()).Details));
    }

    [Fact]
    public async Task A_page_without_anybody_s_data_leaves_no_event()
    {
        var before = await CountAsync();

        foreach (var address in new[] { "/counter", "/applications", "/applications/new?kind=unit", "/drafts", "/keys", "/applications/YY20261123-0999", "/app.css" })
        {
            await clerk.Client.GetAsync(address);
        }

        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Who_comes_in_goes_out_or_is_not_let_in_is_written_down()
    {
        await Seen(AuditKind.LoggedIn, CounterHost.Clerk);
        Assert.Equal((CounterHost.Clerk, "李敏"), ((await Newest()).By, (await Newest()).Name));

        await TryAsync(CounterHost.Supervisor, "wrong");
        await Seen(AuditKind.LogInFailed, CounterHost.Supervisor);
        Assert.Equal("", (await Newest()).By);

        await TryAsync("Zhuguan-2026", "2001");
        await Seen(AuditKind.LogInFailed, "");
        Assert.DoesNotContain("Zhuguan", (await Newest()).ToString(), StringComparison.Ordinal);

        await clerk.SubmitAsync(await clerk.OpenAsync("/counter"), "/logout");
        await Seen(AuditKind.LoggedOut, CounterHost.Clerk);
    }

    [Fact]
    public async Task A_refusal_is_written_down_with_the_pattern_of_its_address_only()
    {
        await clerk.Client.GetAsync("/settings/materials/row?code=43230119650918006X");
        await Seen(AuditKind.AccessRefused, "settings/materials/row");

        await clerk.Client.PostAsync($"/applications/{number}/cancellation", new FormUrlEncodedContent([new("Cancellation.Reason", "x")]));
        await Seen(AuditKind.FormRefused, "applications/{no}/cancellation");
    }

    [Fact]
    public async Task Strangers_do_not_fill_the_record()
    {
        var before = await CountAsync();
        var stranger = host.CreateClient(new() { AllowAutoRedirect = false });
        stranger.DefaultRequestHeaders.Add("X-Requested-With", "XMLHttpRequest");

        for (var index = 0; index < 50; index++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.GetAsync("/keys")).StatusCode);
        }

        Assert.Equal(before + 30, await CountAsync());
        host.Clock.Pass(TimeSpan.FromMinutes(2));
        await stranger.GetAsync("/keys");
        Assert.Contains(("此前未逐条记录", "20 次"), AuditDetails.Read((await Newest()).Details));
    }

    [Fact]
    public async Task What_cannot_be_written_down_is_not_shown()
    {
        await TamperAsync("""ALTER TABLE "AuditHeads" RENAME TO "Elsewhere" """);

        foreach (var address in new[] { $"/applications/{number}", $"/applications/{number}/amendment?form={Guid.NewGuid():N}" })
        {
            var answer = await clerk.Client.GetAsync(address);
            var page = await answer.Content.ReadAsStringAsync();
            Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
            Assert.Contains("参考号", page, StringComparison.Ordinal);
            Assert.DoesNotContain(Visits.HeadId, page, StringComparison.Ordinal);
        }

        await TamperAsync("""ALTER TABLE "Elsewhere" RENAME TO "AuditHeads" """);
        await clerk.OpenAsync($"/applications/{number}");
    }

    [Fact]
    public async Task Fifty_who_look_at_once_share_a_few_transactions_and_leave_fifty_events()
    {
        var before = await CountAsync();
        host.Sql.Clear();

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => clerk.Client.GetAsync($"/applications/{number}")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(before + 50, await CountAsync());
        Assert.InRange(host.Sql.Commands.Count(command => command.Contains("UPDATE \"AuditHeads\"", StringComparison.Ordinal)), 1, 40);
    }

    [Fact]
    public async Task A_visit_through_the_counter_is_proved_whole()
    {
        await clerk.FollowAsync(await clerk.AcceptAsync(await clerk.OpenAsync($"/applications/{number}"), number));

        var report = await host.WithAsync<AuditVerification, AuditReport>(verification => verification.RunAsync(withPapers: true, _ => { }));

        Assert.Empty(report.Findings);
        Assert.True(report is { Events: > 15, Records: 1 + 2 + 3, Papers: 2 }, $"{report}");
    }

    private async Task TryAsync(string staffNumber, string password)
    {
        var door = new Browser(host.CreateClient(new() { AllowAutoRedirect = false }));
        await door.SubmitAsync(await door.OpenAsync("/login"), "/login", ("StaffNumber", staffNumber), ("Password", password));
    }

    private async Task Seen(AuditKind kind, string? subject)
    {
        var newest = await Newest();
        Assert.Equal(kind, newest.Kind);
        if (subject is not null)
        {
            Assert.Equal(subject, newest.Subject.TrimStart('/'));
        }
    }

    private Task<AuditEvent> Newest() => host.WithAsync<CabinetContext, AuditEvent>(cabinet => cabinet.AuditEvents
        .Where(entry => entry.Stream != AuditStreams.Changes)
        .OrderByDescending(entry => entry.Sequence)
        .FirstAsync());

    private Task<int> CountAsync() => host.WithAsync<CabinetContext, int>(cabinet => cabinet.AuditEvents.CountAsync(entry => entry.Stream != AuditStreams.Changes));

    private Task<int> TamperAsync(string sql) => host.WithAsync<CabinetContext, int>(cabinet => cabinet.Database.ExecuteSqlRawAsync(sql));
}
