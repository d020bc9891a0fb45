using System.Net;
using CaRenewal.Data;
using CaRenewal.Data.Applications;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Tests.Features.Applications;

public sealed class FinishTests : IClassFixture<CounterHost>
{
    private readonly CounterHost host;

    public FinishTests(CounterHost host) => this.host = host;

    [Fact]
    public async Task One_key_records_signatures_payment_and_acceptance_and_leads_to_the_receipt()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var page = await clerk.OpenAsync($"/applications/{number}");
        Assert.Equal("待签章", page.Status());
        Assert.Equal("200", page.QuerySelector("[name='Finish.Amount']")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector("[name='Finish.Reference'][autofocus]"));

        var done = await clerk.FollowAsync(await clerk.AcceptAsync(page, number, "finish-0001"));

        Assert.Equal("已受理", done.Status());
        Assert.Contains($"{number} 已受理，实收 200.00 元。", done.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        var receipt = done.QuerySelector("button[data-print][autofocus]")!;
        Assert.Equal("打印回执", receipt.TextContent);
        Assert.Equal("next-customer", receipt.GetAttribute("data-then"));
        Assert.Equal("/counter", done.QuerySelector("#next-customer")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.OK, (await clerk.Client.GetAsync(receipt.GetAttribute("data-print"))).StatusCode);
        Assert.Equal(["打印", "受理", "收款", "签章", "打印", "登记"], done.QuerySelectorAll(".timeline .what").Select(what => what.TextContent));
        Assert.Contains("FINISH-0001", done.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_that_was_not_seen_stops_everything_and_what_was_typed_stays()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var page = await clerk.OpenAsync($"/applications/{number}");

        var answer = await clerk.SubmitAsync(
            page, $"/applications/{number}/acceptance", page.AllSigned()[0], ("Finish.Reference", "KEPT-77"), ("Finish.Channel", "微信"));

        var refused = await Browser.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.StartsWith("错误：", refused.Title, StringComparison.Ordinal);
        Assert.Equal("还有文书未见签名或盖章，请逐份核对。", Browser.Refusals(refused));
        Assert.Equal("#Finish_Seen", refused.QuerySelector("#errors a")!.GetAttribute("href"));
        Assert.Equal("KEPT-77", refused.QuerySelector("[name='Finish.Reference']")!.GetAttribute("value"));
        Assert.Equal("微信", refused.QuerySelector("[name='Finish.Channel'][checked]")!.GetAttribute("value"));
        Assert.Single(refused.QuerySelectorAll("[name='Finish.Seen'][checked]"));
        Assert.Equal("待签章", (await clerk.OpenAsync($"/applications/{number}")).Status());
    }

    [Theory]
    [InlineData("Finish.Reference", "", "请填写终端流水号或订单号。")]
    [InlineData("Finish.Reference", "流水", "流水号只能是字母、数字和连接号。")]
    [InlineData("Finish.Reference", "😀", "流水号只能是字母、数字和连接号。")]
    [InlineData("Finish.Amount", "", "请填写金额，最多两位小数。")]
    [InlineData("Finish.Amount", "0", "请填写金额，最多两位小数。")]
    [InlineData("Finish.Amount", "-200", "请填写金额，最多两位小数。")]
    [InlineData("Finish.Amount", "1e3", "请填写金额，最多两位小数。")]
    [InlineData("Finish.Amount", "200.001", "请填写金额，最多两位小数。")]
    [InlineData("Finish.Amount", "99999999999999999999999999999999999", "请填写金额，最多两位小数。")]
    [InlineData("Finish.Amount", "200.01", "收款金额超过应收：还应收 200.00 元。")]
    [InlineData("Finish.Amount", "199.99", "实收与应收不符，不能受理。")]
    [InlineData("Finish.Channel", "现金", "缴费方式只有POS机刷卡、微信、支付宝，不收取现金。")]
    [InlineData("Finish.Channel", null, "缴费方式只有POS机刷卡、微信、支付宝，不收取现金。")]
    public async Task What_does_not_fit_is_said_and_nothing_is_saved(string field, string? value, string sentence)
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var page = await clerk.OpenAsync($"/applications/{number}");
        (string, string?)[] typed = [.. page.AllSigned(), ("Finish.Reference", $"R{Guid.NewGuid():N}")];

        var answer = await clerk.SubmitAsync(page, $"/applications/{number}/acceptance", [.. typed.Where(one => one.Item1 != field), (field, value)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(sentence, Browser.Refusals(await Browser.ReadAsync(answer)));
        Assert.Equal("待签章", (await clerk.OpenAsync($"/applications/{number}")).Status());
    }

    [Theory]
    [InlineData("２００")]
    [InlineData("200.00")]
    [InlineData("￥200 元")]
    public async Task An_amount_is_read_as_people_write_it(string amount)
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var page = await clerk.OpenAsync($"/applications/{number}");

        var done = await clerk.SubmitAndFollowAsync(
            page, $"/applications/{number}/acceptance", [.. page.AllSigned(), ("Finish.Amount", amount), ("Finish.Reference", $"A{Guid.NewGuid():N}")]);

        Assert.Equal("已受理", done.Status());
    }

    [Fact]
    public async Task Pressing_the_key_twice_accepts_once_pays_once_and_says_so()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var page = await clerk.OpenAsync($"/applications/{number}");

        var both = await Task.WhenAll(clerk.AcceptAsync(page, number, "TWICE-1"), clerk.AcceptAsync(page, number, "TWICE-1"));
        Assert.All(both, answer => Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode));
        var third = await clerk.FollowAsync(await clerk.AcceptAsync(page, number, "TWICE-1"));

        Assert.Contains("本单已由李敏于 10:21 提交，未重复保存。", third.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("已受理", third.Status());
        var application = await host.FindAsync(number);
        Assert.Single(application.Payments);
        Assert.Equal(2, await host.WithAsync<CabinetContext, int>(cabinet => cabinet.PrintedPapers.CountAsync(file => file.ApplicationId == application.Id)));
    }

    [Fact]
    public async Task The_same_form_with_other_content_is_not_saved()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var page = await clerk.OpenAsync($"/applications/{number}");
        await clerk.AcceptAsync(page, number, "FIRST-1");

        var again = await clerk.FollowAsync(await clerk.AcceptAsync(page, number, "SECOND-2"));

        Assert.Contains("本单已提交，修改未保存。", again.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("FIRST-1", Assert.Single((await host.FindAsync(number)).Payments).Reference);
    }

    [Fact]
    public async Task Who_comes_second_sees_who_changed_what_and_keeps_what_was_typed()
    {
        var (clerk, supervisor, number) = (await host.LogInAsync(), await host.LogInAsync(CounterHost.Supervisor), await host.RenewAsync());
        var page = await clerk.OpenAsync($"/applications/{number}");
        var other = await supervisor.OpenAsync($"/applications/{number}");
        await supervisor.SubmitAndFollowAsync(other, $"/applications/{number}/payments", ("Finish.Amount", "50"), ("Finish.Reference", "FIFTY-1"));

        var answer = await clerk.AcceptAsync(page, number, "MINE-1");

        var conflict = await Browser.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("本单已由周建华于 11月23日 10:21 更改", Browser.Refusals(conflict), StringComparison.Ordinal);
        Assert.Contains("收款", conflict.QuerySelector(".interruption")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("周建华（2001）", conflict.QuerySelector(".interruption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("MINE-1", conflict.QuerySelector("[name='Finish.Reference']")!.GetAttribute("value"));
        Assert.Equal("FIFTY-1", Assert.Single((await host.FindAsync(number)).Payments).Reference);

        var done = await clerk.SubmitAndFollowAsync(conflict, $"/applications/{number}/acceptance", [.. conflict.AllSigned(), ("Finish.Amount", "150")]);
        Assert.Equal("已受理", done.Status());
    }

    [Fact]
    public async Task A_terminal_number_counts_for_one_application_only()
    {
        var (clerk, first, second) = (await host.LogInAsync(), await host.RenewAsync(), await host.RenewAsync());
        await clerk.FollowAsync(await clerk.AcceptAsync(await clerk.OpenAsync($"/applications/{first}"), first, "ONLY-ONE"));

        var answer = await clerk.AcceptAsync(await clerk.OpenAsync($"/applications/{second}"), second, "ONLY-ONE");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains($"流水号 ONLY-ONE 已登记在 {first}，请核对。", Browser.Refusals(await Browser.ReadAsync(answer)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_costs_nothing_counts_as_paid()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.SubmitAsync(Visits.Unit(), Visits.Unlocking));
        var page = await clerk.OpenAsync($"/applications/{number}");
        Assert.Null(page.QuerySelector("[name='Finish.Amount']"));
        Assert.Contains("未公示价格，不收费", page.Body!.TextContent, StringComparison.Ordinal);

        var done = await clerk.SubmitAndFollowAsync(page, $"/applications/{number}/acceptance", page.AllSigned());

        Assert.Equal("已受理", done.Status());
    }

    [Fact]
    public async Task Signatures_alone_leave_it_waiting_for_the_money()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var page = await clerk.OpenAsync($"/applications/{number}");

        var signed = await clerk.SubmitAndFollowAsync(page, $"/applications/{number}/signature", page.AllSigned());

        Assert.Equal("待缴费", signed.Status());
        Assert.Empty(signed.AllSigned());
        Assert.Equal("已受理", (await clerk.FollowAsync(await clerk.AcceptAsync(signed, number, "LATER-1"))).Status());
    }

    [Theory]
    [InlineData("YY20261123-9999")]
    [InlineData("YY19990101-0001")]
    [InlineData("abc")]
    [InlineData("' OR 1=1")]
    public async Task An_unknown_number_is_not_found(string number)
    {
        var clerk = await host.LogInAsync();
        var page = await clerk.OpenAsync($"/applications/{await host.RenewAsync()}");
        var token = page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token,
            ["Finish.RequestKey"] = $"{Guid.NewGuid()}",
            ["Finish.Version"] = "1",
        });

        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Client.GetAsync($"/applications/{Uri.EscapeDataString(number)}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Client.PostAsync($"/applications/{Uri.EscapeDataString(number)}/acceptance", form)).StatusCode);
    }

    [Theory]
    [InlineData("Finish.RequestKey", null)]
    [InlineData("Finish.RequestKey", "no key")]
    [InlineData("Finish.Version", "x")]
    [InlineData("Finish.Version", "-1")]
    [InlineData("Finish.Version", "999999999999")]
    public async Task A_form_without_its_key_or_version_is_refused_before_anything(string field, string? value)
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var page = await clerk.OpenAsync($"/applications/{number}");

        var answer = await clerk.SubmitAsync(page, $"/applications/{number}/acceptance", [.. page.AllSigned(), ("Finish.Reference", "X1"), (field, value)]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null((await host.FindAsync(number)).Signed);
    }
}
