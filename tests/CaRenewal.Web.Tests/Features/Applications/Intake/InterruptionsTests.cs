using System.Net;
using AngleSharp.Html.Dom;
using CaRenewal.Core.Applications;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Applications.Intake;

/// <summary>What is asked before going on: when the page opens, while it is filled in, and once more when it is submitted.</summary>
public sealed class InterruptionsTests : IDisposable
{
    private const string Duplicate = "该单位 2026-11-23 已登记延期（0001 号，李敏）。继续受理请填写原因。";

    private readonly CounterHost host = new();

    [Fact]
    public async Task A_unit_that_was_here_a_few_days_ago_is_asked_about_as_soon_as_it_is_found()
    {
        await host.RenewAsync();
        host.Clock.Pass(TimeSpan.FromDays(3));

        var page = await FindAsync();

        Assert.Equal(Duplicate, page.QuerySelector("#DuplicateReason-hint")!.TextContent);
        Assert.True(page.QuerySelector("#DuplicateReason")!.HasAttribute("autofocus"));
        Assert.False(page.QuerySelector("[name='Lines[0].Years'][value='1']")!.HasAttribute("autofocus"));
    }

    [Fact]
    public async Task After_the_set_days_nothing_is_asked_and_the_focus_is_on_the_term()
    {
        await host.RenewAsync();
        host.Clock.Pass(TimeSpan.FromDays(31));

        var page = await FindAsync();

        Assert.Null(page.QuerySelector(".interruption"));
        Assert.True(page.QuerySelector("[name='Lines[0].Years'][value='1']")!.HasAttribute("autofocus"));
    }

    [Fact]
    public async Task What_was_not_answered_is_asked_again_on_submission_and_the_answer_is_kept()
    {
        await host.RenewAsync();
        host.Clock.Pass(TimeSpan.FromDays(3));
        var (clerk, page) = await OpenAsync();

        var values = IntakeVisit.Filled(page, new() { ["HasPendingBid"] = "false" });
        var refused = await Browser.ReadAsync(await PostAsync(clerk, values));
        Assert.Equal(Duplicate, IntakeVisit.ErrorAt(refused, "DuplicateReason"));

        values = IntakeVisit.FieldsOf(refused);
        values["DuplicateReason"] = "另一张证书";
        var done = await clerk.FollowAsync(await PostAsync(clerk, values));
        Assert.Contains("继续受理：另一张证书", string.Concat(done.QuerySelectorAll(".summary").Select(list => list.TextContent)), StringComparison.Ordinal);
        var listed = await clerk.OpenAsync("/applications?overridden=true");
        Assert.Contains("例外：近期已受理同一业务（另一张证书）", Assert.Single(listed.QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
        Assert.Equal("有例外", listed.QuerySelector(".chip")!.TextContent);
    }

    [Fact]
    public async Task Another_certificate_of_the_same_unit_is_not_asked_about()
    {
        await host.SubmitAsync(Visits.Unit(), Visits.Renewal with { KnownNumbers = "5A01" });
        host.Clock.Pass(TimeSpan.FromDays(3));
        var (clerk, page) = await OpenAsync();
        Assert.NotNull(page.QuerySelector("#DuplicateReason"));

        var values = IntakeVisit.Filled(page, new() { ["HasPendingBid"] = "false", ["Lines[0].KnownNumbers"] = "5A02" });
        var redrawn = await Browser.ReadAsync(await QuoteAsync(clerk, values));

        Assert.Null(redrawn.QuerySelector("#DuplicateReason"));
        Assert.Equal(HttpStatusCode.SeeOther, (await PostAsync(clerk, values)).StatusCode);
    }

    [Fact]
    public async Task The_questions_follow_the_business_that_is_chosen()
    {
        await host.RenewAsync();
        host.Clock.Pass(TimeSpan.FromDays(3));
        var (clerk, page) = await OpenAsync();

        var values = IntakeVisit.Filled(page, new() { ["Lines[0].Business"] = nameof(Business.Unlock) });
        var redrawn = await Browser.ReadAsync(await QuoteAsync(clerk, values));

        Assert.NotNull(redrawn.QuerySelector("#interruptions"));
        Assert.Null(redrawn.QuerySelector("#DuplicateReason"));
    }

    [Fact]
    public async Task A_renewal_long_before_the_end_is_asked_about_while_the_day_is_typed()
    {
        var clerk = await host.LogInAsync();
        var page = await OpenAsync(clerk, "/applications/new?kind=unit");

        var values = IntakeVisit.Filled(page, new() { ["Lines[0].KnownExpiry"] = "2027-06-01" });
        var redrawn = await Browser.ReadAsync(await QuoteAsync(clerk, values));

        Assert.Contains("证书 2027-06-01 到期", redrawn.QuerySelector("#RenewalWindowReason-hint")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(Business.Renew), true)]
    [InlineData(nameof(Business.Update), false)]
    public async Task A_unit_of_another_name_is_asked_about_unless_it_asks_for_the_update(string business, bool asked)
    {
        await host.RenewAsync();
        host.Clock.Pass(TimeSpan.FromDays(40));
        var (clerk, page) = await OpenAsync();

        var values = IntakeVisit.Filled(page, new() { ["HasPendingBid"] = "false", ["Name"] = "益阳市改名后有限公司", ["Lines[0].Business"] = business });
        var answer = await PostAsync(clerk, values);

        Assert.Equal(asked ? HttpStatusCode.OK : HttpStatusCode.SeeOther, answer.StatusCode);
        if (asked)
        {
            var refused = await Browser.ReadAsync(answer);
            Assert.Equal($"单位名称与上次不同（上次：{Visits.UnitName}），请核对是否应办理更新。继续受理请填写原因。", IntakeVisit.ErrorAt(refused, "NameReason"));
            values = IntakeVisit.FieldsOf(refused);
            values["NameReason"] = "营业执照已变更，证书名称下次更新";
            Assert.Equal(HttpStatusCode.SeeOther, (await PostAsync(clerk, values)).StatusCode);
        }
    }

    [Fact]
    public async Task A_person_of_another_name_is_asked_about_without_repeating_the_earlier_one()
    {
        await host.SubmitAsync(Visits.Person(), Visits.Renewal);
        host.Clock.Pass(TimeSpan.FromDays(40));
        var (clerk, page) = await OpenAsync("430922197906300050");

        var refused = await Browser.ReadAsync(await PostAsync(clerk, IntakeVisit.Filled(page, new() { ["HasPendingBid"] = "false", ["Name"] = "胡晓冬" })));

        Assert.Equal("姓名与上次不同，请核对是否应办理更新。继续受理请填写原因。", IntakeVisit.ErrorAt(refused, "NameReason"));
    }

    [Fact]
    public async Task A_hand_typed_unit_that_is_known_is_asked_about_on_submission()
    {
        await host.RenewAsync();
        var clerk = await host.LogInAsync();
        var page = await OpenAsync(clerk, "/applications/new?kind=unit");
        Assert.Null(page.QuerySelector(".interruption"));

        var refused = await Browser.ReadAsync(await PostAsync(clerk, IntakeVisit.Filled(page, IntakeVisit.Unit(Visits.UnitCode))));

        Assert.Equal(Duplicate, IntakeVisit.ErrorAt(refused, "DuplicateReason"));
        Assert.NotNull(IntakeVisit.ErrorAt(refused, "NameReason"));
    }

    public void Dispose() => host.Dispose();

    private async Task<IHtmlDocument> FindAsync() => (await OpenAsync()).Page;

    private async Task<(Browser Clerk, IHtmlDocument Page)> OpenAsync(string code = Visits.UnitCode)
    {
        var clerk = await host.LogInAsync();
        var found = await clerk.SubmitAsync(await clerk.OpenAsync("/counter"), "/counter/search", ("Text", code));
        return (clerk, await OpenAsync(clerk, found.Headers.Location!.ToString()));
    }

    private static async Task<IHtmlDocument> OpenAsync(Browser clerk, string address) =>
        await clerk.OpenAsync((await clerk.Client.GetAsync(address)).Headers.Location!.ToString());

    private static Task<HttpResponseMessage> PostAsync(Browser clerk, Dictionary<string, string> values) =>
        clerk.Client.PostAsync("/applications", new FormUrlEncodedContent(values));

    private static Task<HttpResponseMessage> QuoteAsync(Browser clerk, Dictionary<string, string> values)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/intake/quote") { Content = new FormUrlEncodedContent(values) };
        request.Headers.Add("X-Requested-With", "XMLHttpRequest");
        return clerk.Client.SendAsync(request);
    }
}
