using System.Net;
using CaRenewal.Core.Applications;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Applications;

public sealed class OtherwiseTests(CounterHost host) : IClassFixture<CounterHost>
{
    [Fact]
    public async Task A_revocation_is_signed_sent_and_confirmed_while_its_clock_runs()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.SubmitAsync(Visits.Unit(), Visits.Revocation));
        var page = await clerk.OpenAsync($"/applications/{number}");
        Assert.Null(page.QuerySelector("[name='Finish.Reference']"));

        var sent = await clerk.SubmitAndFollowAsync(page, $"/applications/{number}/revocation", page.AllSigned());
        Assert.Equal("已送 CA", sent.Status());
        Assert.Contains("还剩 24 小时 0 分", sent.QuerySelector(".next")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("须在 11月24日 10:21 前废除", sent.QuerySelector(".next")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(sent.QuerySelector("button[data-print]"));

        var done = await clerk.SubmitAndFollowAsync(sent, $"/applications/{number}/revocation/confirmation");
        Assert.Equal("已废除", done.Status());
    }

    [Fact]
    public async Task A_revocation_that_nobody_signed_is_not_sent()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.SubmitAsync(Visits.Unit(), Visits.Revocation));
        var page = await clerk.OpenAsync($"/applications/{number}");

        var answer = await clerk.SubmitAsync(page, $"/applications/{number}/revocation");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("还有文书未见签名或盖章，请逐份核对。", Browser.Refusals(await Browser.ReadAsync(answer)));
    }

    [Fact]
    public async Task A_lost_key_is_accepted_and_its_certificate_sent_to_be_revoked()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.SubmitAsync(Visits.Unit(), Visits.LostKey));
        var accepted = await clerk.FollowAsync(await clerk.AcceptAsync(await clerk.OpenAsync($"/applications/{number}"), number, "LOST-1"));

        var sent = await clerk.SubmitAndFollowAsync(accepted, $"/applications/{number}/revocation");

        Assert.Equal("已受理", sent.Status());
        Assert.NotNull((await host.FindAsync(number)).SentToAuthority);
        Assert.NotNull(sent.QuerySelector($"form[action='/applications/{number}/revocation/confirmation']"));
    }

    [Fact]
    public async Task A_revocation_beside_something_priced_waits_for_no_money_and_stands_when_the_rest_is_given_up()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.SubmitAsync(Visits.Unit(), Visits.Renewal, Visits.Revocation));
        var page = await clerk.OpenAsync($"/applications/{number}");
        Assert.Null(page.QuerySelector($"form[action='/applications/{number}/revocation']"));
        var signed = await clerk.SubmitAndFollowAsync(page, $"/applications/{number}/signature", page.AllSigned());
        Assert.Equal("待缴费", signed.Status());

        var sent = await clerk.SubmitAndFollowAsync(signed, $"/applications/{number}/revocation");
        Assert.Null(sent.QuerySelector($"form[action='/applications/{number}/returns']"));
        Assert.Null(sent.QuerySelector("[value=AcceptanceReceipt]"));
        var given = await clerk.SubmitAndFollowAsync(sent, $"/applications/{number}/cancellation", ("Cancellation.Reason", "客户不延期了"));
        Assert.Equal("已作废", given.Status());

        var done = await clerk.SubmitAndFollowAsync(given, $"/applications/{number}/revocation/confirmation");
        Assert.NotNull((await host.FindAsync(number)).Revoked);
        Assert.Null(done.QuerySelector("[aria-labelledby=revocation-title]"));
    }

    [Fact]
    public async Task What_is_wrong_is_named_at_once_when_it_is_returned()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var page = await clerk.OpenAsync($"/applications/{number}");

        var returned = await clerk.SubmitAndFollowAsync(page, $"/applications/{number}/returns", ("Return.Reasons", "公章压线\n\n签名不清"));

        Assert.Equal("已退回", returned.Status());
        Assert.Equal(["公章压线", "签名不清"], returned.QuerySelectorAll(".reasons li").Select(reason => reason.TextContent));
        Assert.Equal($"/applications/{number}/amendment", returned.QuerySelector("[data-key=F9]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("returns", "Return.Reasons", "  ", "退回须写明原因。")]
    [InlineData("cancellation", "Cancellation.Reason", "", "请填写原因。")]
    [InlineData("cancellation", "Cancellation.Reason", "\u202E", "原因含有看不见的控制字符，请重新输入。")]
    [InlineData("returns", "Return.Reasons", "公章不清\n王建国 430903198503120018", "原因中请勿填写证件号码或电话。")]
    [InlineData("cancellation", "Cancellation.Reason", "客户电话 13800000001", "原因中请勿填写证件号码或电话。")]
    public async Task Nothing_is_returned_or_cancelled_without_a_reason(string act, string field, string reason, string sentence)
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var page = await clerk.OpenAsync($"/applications/{number}");

        var answer = await clerk.SubmitAsync(page, $"/applications/{number}/{act}", (field, reason));

        var refused = await Browser.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(sentence, Browser.Refusals(refused));
        Assert.NotNull(refused.QuerySelector($"details[open] form[action='/applications/{number}/{act}']"));
        Assert.Equal(ApplicationStatus.Submitted, (await host.FindAsync(number)).Status);
    }

    [Fact]
    public async Task What_is_paid_is_cancelled_only_after_the_money_went_back()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var page = await clerk.OpenAsync($"/applications/{number}");
        var paid = await clerk.SubmitAndFollowAsync(page, $"/applications/{number}/payments", ("Finish.Reference", "BACK-1"));
        Assert.Null(paid.QuerySelector($"form[action='/applications/{number}/cancellation']"));

        var stale = await clerk.SubmitAsync(page, $"/applications/{number}/cancellation", ("Cancellation.Reason", "客户放弃"));
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);

        var empty = await clerk.SubmitAsync(paid, $"/applications/{number}/payments/voids", ("Void.Reason", ""));
        Assert.Equal("请填写原因。", Browser.Refusals(await Browser.ReadAsync(empty)));

        var voided = await clerk.SubmitAndFollowAsync(paid, $"/applications/{number}/payments/voids", ("Void.Reason", "刷错卡"));
        Assert.Contains("还应收 200.00 元", voided.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);

        var cancelled = await clerk.SubmitAndFollowAsync(voided, $"/applications/{number}/cancellation", ("Cancellation.Reason", "客户放弃"));
        Assert.Equal("已作废", cancelled.Status());
        Assert.Contains("原因：客户放弃", cancelled.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cheaper_amendment_is_refunded_before_it_is_accepted()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.SubmitAsync(Visits.Unit(), Visits.Renewal with { Years = 3 }));
        var page = await clerk.OpenAsync($"/applications/{number}");
        await clerk.SubmitAndFollowAsync(page, $"/applications/{number}/payments", ("Finish.Reference", "SIX-1"));
        await host.AmendAsync(number, Visits.Unit(), Visits.Renewal);

        var dear = await clerk.OpenAsync($"/applications/{number}");
        Assert.Contains("多收 400", dear.QuerySelector(".next .banner")!.TextContent, StringComparison.Ordinal);
        var early = await clerk.SubmitAsync(dear, $"/applications/{number}/acceptance", dear.AllSigned());
        Assert.Equal("实收与应收不符，不能受理。", Browser.Refusals(await Browser.ReadAsync(early)));
        var toomuch = await clerk.SubmitAsync(
            dear, $"/applications/{number}/payments/refunds", ("Refund.Amount", "601"), ("Refund.Reference", "RF-1"), ("Refund.Reason", "改为一年"));
        Assert.Equal("退款超过该笔收款余额 600.00 元。", Browser.Refusals(await Browser.ReadAsync(toomuch)));

        var even = await clerk.SubmitAndFollowAsync(
            dear, $"/applications/{number}/payments/refunds", ("Refund.Amount", "400"), ("Refund.Reference", "RF-1"), ("Refund.Reason", "改为一年"));

        var done = await clerk.SubmitAndFollowAsync(even, $"/applications/{number}/acceptance", even.AllSigned());
        Assert.Equal("已受理", done.Status());
        Assert.Contains("实收 200.00 元", done.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_not_logged_in_is_sent_to_the_door()
    {
        var number = await host.RenewAsync();
        var stranger = host.CreateClient(new() { AllowAutoRedirect = false });
        stranger.DefaultRequestHeaders.Add("Accept", "text/html");

        var answer = await stranger.GetAsync($"/applications/{number}");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/login", answer.Headers.Location!.AbsolutePath);
    }
}
