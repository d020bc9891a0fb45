using System.Net;
using CaRenewal.Core.Settings;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Settings;

public sealed class CounterRulesTests : IDisposable
{
    private const string Address = "/settings/counter";
    private const string Quote = "/intake/quote";

    private readonly CounterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Other_days_before_the_end_of_a_certificate_are_asked_about_from_then_on()
    {
        var clerk = await host.LogInAsync();
        var intake = await clerk.OpenAsync($"/applications/new?kind=unit&form={Guid.NewGuid():N}");
        Assert.Null(await AskedAsync());

        await SetAsync(("RenewalDaysBefore", "5"));

        Assert.Equal("证书 2026-12-02 到期，距今还有 9 天，早于到期前 5 天。继续受理请填写原因。", await AskedAsync());

        async Task<string?> AskedAsync() => (await Browser.ReadAsync(await clerk.SubmitAsync(intake, "/applications", ("Lines[0].KnownExpiry", "2026-12-02"))))
            .QuerySelector("#RenewalWindowReason-error")?.TextContent;
    }

    [Fact]
    public async Task A_certificate_that_continues_behind_its_old_end_loses_no_days()
    {
        var clerk = await host.LogInAsync();
        var intake = await clerk.OpenAsync($"/applications/new?kind=unit&form={Guid.NewGuid():N}");
        Assert.Contains("新有效期 2026-11-23 至 2027-11-22，原证书剩余 10 天不顺延。", await FeeAsync(), StringComparison.Ordinal);

        await SetAsync(("CountsFromOldEnd", "true"));

        Assert.Contains("新有效期 2026-12-03 至 2027-12-02。", await FeeAsync(), StringComparison.Ordinal);

        async Task<string> FeeAsync() => (await Browser.ReadAsync(await clerk.SubmitAsync(intake, Quote, ("Lines[0].Years", "1"), ("Lines[0].KnownExpiry", "2026-12-02"))))
            .QuerySelector("#fee")!.TextContent;
    }

    [Fact]
    public async Task A_waived_letter_is_not_asked_of_the_legal_representative_and_of_nobody_else()
    {
        var clerk = await host.LogInAsync();
        var intake = await clerk.OpenAsync($"/applications/new?kind=unit&form={Guid.NewGuid():N}");
        Assert.Contains("授权委托书", await PapersAsync("王建国", "11010519491231002X"), StringComparison.Ordinal);

        await SetAsync(("LetterWaived", "true"));

        Assert.DoesNotContain("授权委托书", await PapersAsync("王建国", "1101 0519 4912 3100 2x"), StringComparison.Ordinal);
        Assert.Contains("授权委托书", await PapersAsync("刘芳", "440308199901101512"), StringComparison.Ordinal);
        Assert.Contains("授权委托书", await PapersAsync("刘芳", "11010519491231002X"), StringComparison.Ordinal);

        async Task<string> PapersAsync(string name, string document) => (await Browser.ReadAsync(await clerk.SubmitAsync(
            intake, Quote, ("LegalRepresentative", "王建国"), ("LegalDocument.Number", "11010519491231002X"), ("Delegate.Name", name), ("Delegate.Document.Number", document))))
            .QuerySelector("#materials")!.TextContent;
    }

    [Fact]
    public async Task A_two_sided_printer_gets_its_papers_so_from_then_on()
    {
        await SetAsync(("PrintsTwoSided", "true"));

        var number = await host.RenewAsync();

        var page = await (await host.LogInAsync()).OpenAsync($"/applications/{number}");
        Assert.Equal("Two", page.QuerySelector("[name='Print.Sides'][checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task No_duplicate_is_asked_about_where_the_window_asks_about_none()
    {
        await SetAsync(("DuplicateDays", "0"));

        Assert.Equal(0, (await host.WithAsync<CounterRules, CounterRules>(Task.FromResult)).DuplicateDays);
    }

    [Fact]
    public async Task Every_number_and_every_answer_is_checked_at_its_field()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);

        var answer = await supervisor.SubmitAsync(await supervisor.OpenAsync(Address), Address,
            ("RenewalDaysBefore", "-1"), ("RenewalDaysAfter", ""), ("DuplicateDays", "1e3"), ("DraftDays", "0"), ("ReviewFirst", "maybe"), ("PrintsTwoSided", null));

        var page = await Browser.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(
            ["到期前天数须为 0 至 3650 的整数。", "请填写到期后天数。", "重复提醒天数须为 0 至 3650 的整数。", "草稿保留天数须为 1 至 90 的整数。", "请选择复核与制证的先后。", "请选择单面或双面。"],
            page.QuerySelectorAll("#errors li").Select(item => item.TextContent));
        Assert.Equal("1e3", page.QuerySelector("[name=DuplicateDays]")!.GetAttribute("value"));
    }

    private async Task SetAsync((string Name, string? Value) typed)
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        await supervisor.SubmitAndFollowAsync(await supervisor.OpenAsync(Address), Address, typed);
    }
}
