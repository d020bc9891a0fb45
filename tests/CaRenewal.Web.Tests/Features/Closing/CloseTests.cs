using System.Net;
using CaRenewal.Data;
using CaRenewal.Data.Closing;
using CaRenewal.Data.Staff;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using UglyToad.PdfPig;

namespace CaRenewal.Web.Tests.Features.Closing;

public sealed class CloseTests : IDisposable
{
    private readonly CounterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_day_is_typed_closed_printed_and_locked()
    {
        var (clerk, supervisor) = (await host.LogInAsync(), await host.LogInAsync(CounterHost.Supervisor));
        var number = await host.AcceptedAsync(clerk, "4200000031");
        await clerk.FollowAsync(await clerk.TypeAsync("1", "200"));

        var closed = await supervisor.SubmitAndFollowAsync(await supervisor.OpenAsync(Evening.Close), Evening.Close);

        Assert.Contains("YY20261123-R1 已日结，请打印后由经办、复核签名。", closed.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        var paper = closed.QuerySelector("[data-print-now]")!.GetAttribute("data-print-now")!;
        using var pdf = PdfDocument.Open(await supervisor.Client.GetByteArrayAsync(paper));
        var text = string.Concat(string.Concat(pdf.GetPages().Select(page => page.Text)).Where(character => !char.IsWhiteSpace(character)));
        Assert.Contains("经办李敏复核周建华实收（大写）贰佰元整", text, StringComparison.Ordinal);
        Assert.Contains(number, text, StringComparison.Ordinal);

        var page = await clerk.OpenAsync($"/applications/{number}");
        Assert.Contains("本单已日结，修改请走冲正。", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector($"form[action='/applications/{number}/returns']"));
        Assert.Null(page.QuerySelector($"form[action='/applications/{number}/reversals']"));
    }

    [Fact]
    public async Task What_hinders_a_close_is_named_with_a_link_and_refused_whoever_posts()
    {
        var (clerk, supervisor) = (await host.LogInAsync(), await host.LogInAsync(CounterHost.Supervisor));
        await host.AcceptedAsync(clerk, "4200000032");

        var page = await supervisor.OpenAsync(Evening.Close);
        Assert.Contains("微信 尚未录入终端合计。", page.QuerySelector(".obstacles")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/day/reconcile?date=2026-11-23", page.QuerySelector(".obstacles a")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector("[data-key=F9]"));

        var answer = await supervisor.CloseAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("还有 1 项未处理，不能日结：微信 尚未录入终端合计。", Browser.Refusals(await Browser.ReadAsync(answer)));
    }

    [Fact]
    public async Task A_difference_is_explained_before_the_day_is_closed()
    {
        var (clerk, supervisor) = (await host.LogInAsync(), await host.LogInAsync(CounterHost.Supervisor));
        await host.AcceptedAsync(clerk, "4200000033");
        var short_ = await clerk.FollowAsync(await clerk.TypeAsync("0", "0"));
        Assert.Contains("微信 短款 200.00 元：请核对，或写明原因。", short_.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await supervisor.CloseAsync()).StatusCode);

        await clerk.FollowAsync(await clerk.TypeAsync("0", "0", "终端离线，次日到账"));

        Assert.Equal(HttpStatusCode.SeeOther, (await supervisor.CloseAsync()).StatusCode);
    }

    [Theory]
    [InlineData("x", "200", "微信终端笔数须为 0 至 100000 的整数。")]
    [InlineData("1", "1.2e3", "微信终端金额须写成 1200 或 1200.00，退款多于收款的写负数。")]
    [InlineData("1", "", "微信终端金额须写成 1200 或 1200.00，退款多于收款的写负数。")]
    [InlineData("-1", "200", "微信终端笔数须为 0 至 100000 的整数。")]
    public async Task What_is_no_slip_is_said_at_its_field_and_stays_typed(string count, string amount, string sentence)
    {
        var clerk = await host.LogInAsync();

        var answer = await clerk.TypeAsync(count, amount, "留着");

        var page = await Browser.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(sentence, Browser.Refusals(page));
        Assert.Equal("留着", page.QuerySelector($"[name='Totals.Rows[{page.RowOf("微信")}].Explanation']")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector(page.QuerySelector("#errors a")!.GetAttribute("href")!));
        Assert.Equal(0, await host.WithAsync<CabinetContext, int>(cabinet => cabinet.TerminalTotals.CountAsync()));
    }

    [Fact]
    public async Task Who_types_the_same_slip_second_sees_the_first_and_loses_nothing()
    {
        var (one, two) = (await host.LogInAsync(), await host.LogInAsync(CounterHost.Supervisor));
        var page = await two.OpenAsync(Evening.Reconcile);
        var row = page.RowOf("微信");
        await one.FollowAsync(await one.TypeAsync("3", "600"));

        var answer = await two.SubmitAsync(page, Evening.Reconcile, ($"Totals.Rows[{row}].Count", "2"), ($"Totals.Rows[{row}].Amount", "400"));

        var conflict = await Browser.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("微信终端合计已由李敏于 10:21 录入为 3 笔 600.00 元", Browser.Refusals(conflict), StringComparison.Ordinal);
        Assert.Equal("2", conflict.QuerySelector($"[name='Totals.Rows[{row}].Count']")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.SeeOther, (await two.SubmitAsync(conflict, Evening.Reconcile)).StatusCode);
    }

    [Fact]
    public async Task Two_supervisors_at_once_close_once_and_pressing_twice_closes_once()
    {
        await host.HireAsync("2002", Roles.Supervisor);
        var (one, two) = (await host.LogInAsync(CounterHost.Supervisor), await host.LogInAsync("2002"));
        var (first, second) = (await one.OpenAsync(Evening.Close), await two.OpenAsync(Evening.Close));

        var answers = await Task.WhenAll(one.SubmitAsync(first, Evening.Close), two.SubmitAsync(second, Evening.Close));

        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity], answers.Select(answer => answer.StatusCode).Order());
        Assert.Contains("日结，未重复日结。", Browser.Refusals(await Browser.ReadAsync(answers.Single(answer => answer.StatusCode is HttpStatusCode.UnprocessableEntity))), StringComparison.Ordinal);
        var winner = answers[0].StatusCode is HttpStatusCode.SeeOther ? (Who: one, Page: first) : (Who: two, Page: second);
        Assert.Equal(HttpStatusCode.SeeOther, (await winner.Who.SubmitAsync(winner.Page, Evening.Close)).StatusCode);
        Assert.Equal(1, await host.WithAsync<CabinetContext, int>(cabinet => cabinet.DayCloses.CountAsync()));
    }

    [Fact]
    public async Task After_the_close_neither_a_return_nor_a_payment_nor_a_refund_is_taken_and_each_is_told_why()
    {
        var (clerk, supervisor) = (await host.LogInAsync(), await host.LogInAsync(CounterHost.Supervisor));
        var number = await host.AcceptedAsync(clerk, "4200000036");
        var other = await host.SubmitAsync(Visits.Person(), Visits.Renewal);
        var (accepted, unpaid) = (await clerk.OpenAsync($"/applications/{number}"), await clerk.OpenAsync($"/applications/{other}"));
        await clerk.FollowAsync(await clerk.TypeAsync("1", "200"));
        await supervisor.CloseAsync();

        // The pages were opened before the close.
        var returned = await clerk.SubmitAsync(accepted, $"/applications/{number}/returns", ("Return.Reasons", "公章不清"));
        var paid = await clerk.SubmitAsync(unpaid, $"/applications/{other}/payments", ("Finish.Reference", "4200000037"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, returned.StatusCode);
        Assert.Equal("本单已日结，修改请走冲正。", Browser.Refusals(await Browser.ReadAsync(returned)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, paid.StatusCode);
        Assert.StartsWith("2026-11-23 已日结，不能再收款", Browser.Refusals(await Browser.ReadAsync(paid)), StringComparison.Ordinal);
        Assert.Equal(1, await host.WithAsync<CabinetContext, int>(cabinet => cabinet.Payments.CountAsync()));
    }

    [Fact]
    public async Task A_slip_posted_with_the_same_channel_twice_is_refused_in_a_sentence()
    {
        var clerk = await host.LogInAsync();
        var page = await clerk.OpenAsync(Evening.Reconcile);

        var answer = await clerk.SubmitAsync(
            page, Evening.Reconcile, ("Totals.Rows[0].Channel", "微信"), ("Totals.Rows[1].Channel", "微信"), ("Totals.Rows[0].Count", "1"), ("Totals.Rows[0].Amount", "1"), ("Totals.Rows[1].Count", "2"), ("Totals.Rows[1].Amount", "2"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("同一渠道填写了两次，请重新打开本页。", Browser.Refusals(await Browser.ReadAsync(answer)));
    }

    [Fact]
    public async Task An_explanation_falls_when_money_moves_afterwards()
    {
        var (clerk, supervisor) = (await host.LogInAsync(), await host.LogInAsync(CounterHost.Supervisor));
        await host.AcceptedAsync(clerk, "4200000038");
        await clerk.FollowAsync(await clerk.TypeAsync("0", "0", "终端离线"));
        await host.AcceptedAsync(clerk, "4200000039");

        var answer = await supervisor.CloseAsync();

        Assert.Contains("微信 短款 400.00 元：账面在说明之后有变动，请重新核对并说明。", Browser.Refusals(await Browser.ReadAsync(answer)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_of_the_past_with_nothing_on_it_is_closed_and_a_reopening_posted_twice_opens_once()
    {
        var (supervisor, administrator) = (await host.LogInAsync(CounterHost.Supervisor), await host.LogInAsync(CounterHost.Administrator));
        Assert.Equal(HttpStatusCode.SeeOther, (await supervisor.CloseAsync("2026-11-20")).StatusCode);
        var page = await administrator.OpenAsync($"{Evening.Close}?date=2026-11-20");

        var answers = new[]
        {
            await administrator.SubmitAsync(page, "/day/reopenings", ("Reopening.Reason", "补录")),
            await administrator.SubmitAsync(page, "/day/reopenings", ("Reopening.Reason", "补录")),
            await administrator.SubmitAsync(page, "/day/reopenings", ("Reopening.Reason", "补录"), ("Reopening.RequestKey", $"{Guid.NewGuid()}")),
        };

        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity], answers.Select(answer => answer.StatusCode));
        Assert.Equal("这一天没有日结，不用重开。", Browser.Refusals(await Browser.ReadAsync(answers[2])));
        Assert.Equal(1, await host.WithAsync<CabinetContext, int>(cabinet => cabinet.DayReopenings.CountAsync()));
    }

    [Fact]
    public async Task A_supervisor_does_not_reopen_and_an_administrator_does_not_close()
    {
        var (supervisor, administrator) = (await host.LogInAsync(CounterHost.Supervisor), await host.LogInAsync(CounterHost.Administrator));
        var page = await supervisor.OpenAsync(Evening.Close);
        var token = page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var reopening = await supervisor.Client.PostAsync("/day/reopenings", new FormUrlEncodedContent(
            [new("__RequestVerificationToken", token), new("Reopening.RequestKey", $"{Guid.NewGuid()}"), new("Reopening.Date", "2026-11-23"), new("Reopening.Reason", "x")]));

        Assert.Equal(HttpStatusCode.Forbidden, reopening.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await administrator.CloseAsync()).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await host.LogInAsync()).CloseAsync()).StatusCode);
    }

    [Fact]
    public async Task After_the_close_a_supervisor_reverses_with_a_reason_and_the_visit_goes_on_tomorrow()
    {
        var (clerk, supervisor) = (await host.LogInAsync(), await host.LogInAsync(CounterHost.Supervisor));
        var number = await host.AcceptedAsync(clerk, "4200000034");
        await clerk.FollowAsync(await clerk.TypeAsync("1", "200"));
        await supervisor.CloseAsync();
        host.Clock.Pass(TimeSpan.FromHours(23));
        supervisor = await host.LogInAsync(CounterHost.Supervisor);
        var page = await supervisor.OpenAsync($"/applications/{number}");

        var without = await supervisor.SubmitAsync(page, $"/applications/{number}/reversals", ("Reversal.Reason", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        var reversed = await supervisor.SubmitAndFollowAsync(page, $"/applications/{number}/reversals", ("Reversal.Reason", "公章有误"));

        Assert.Equal("已退回", reversed.Status());
        Assert.Contains("2026-11-23 日结第 1 版：公章有误", reversed.QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
        var today = await supervisor.OpenAsync($"{Evening.Close}?date=2026-11-24");
        Assert.Contains("-200.00 元，引用 2026-11-23 日结第 1 版：公章有误", today.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_reopens_with_a_reason_and_both_versions_stay()
    {
        var (supervisor, administrator) = (await host.LogInAsync(CounterHost.Supervisor), await host.LogInAsync(CounterHost.Administrator));
        await supervisor.CloseAsync();
        var page = await administrator.OpenAsync(Evening.Close);

        var without = await administrator.SubmitAsync(page, "/day/reopenings", ("Reopening.Reason", " "));
        Assert.Equal("请填写原因。", Browser.Refusals(await Browser.ReadAsync(without)));
        var reopened = await administrator.SubmitAndFollowAsync(page, "/day/reopenings", ("Reopening.Reason", "漏录一笔"));
        Assert.Contains("已重开，待重新日结", reopened.Body!.TextContent, StringComparison.Ordinal);

        await supervisor.CloseAsync();
        var after = await supervisor.OpenAsync(Evening.Close);
        Assert.Equal(["YY20261123-R2", "YY20261123-R1"], after.QuerySelectorAll("section[aria-labelledby=versions-title] li > .code").Select(item => item.TextContent));
        Assert.Contains("重开：漏录一笔", after.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date=2026-13-99")]
    [InlineData("date=' OR 1=1")]
    [InlineData("date=0001-01-01")]
    [InlineData("date=9999-12-31")]
    [InlineData("date=%00")]
    public async Task No_date_in_the_address_brings_a_page_down(string query)
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);

        Assert.InRange((int)(await supervisor.Client.GetAsync($"{Evening.Close}?{query}")).StatusCode, 200, 404);
        Assert.InRange((int)(await supervisor.Client.GetAsync($"{Evening.Reconcile}?{query}")).StatusCode, 200, 404);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-11-24")]
    public async Task A_forged_or_future_day_is_not_closed(string date)
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);

        Assert.InRange((int)(await supervisor.CloseAsync(date)).StatusCode, 400, 422);
        Assert.False(await host.WithAsync<DayBook, bool>(book => book.IsClosedAsync(new DateOnly(2026, 11, 24))));
    }
}
