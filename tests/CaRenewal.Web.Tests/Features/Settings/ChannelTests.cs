using System.Net;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Settings;

public sealed class ChannelTests(CounterHost host) : IClassFixture<CounterHost>
{
    private const string Address = "/settings/channels";

    [Fact]
    public async Task A_channel_that_was_taken_away_is_not_offered_and_what_was_paid_with_it_stays_and_is_refunded()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.SubmitAsync(Visits.Unit(), Visits.Renewal));
        var paid = await clerk.SubmitAndFollowAsync(
            await clerk.OpenAsync($"/applications/{number}"), $"/applications/{number}/payments", ("Finish.Channel", "支付宝"), ("Finish.Reference", "ALI-1"));
        Assert.Contains("支付宝", paid.Body!.TextContent, StringComparison.Ordinal);

        await SetAsync("云闪付\n微信");

        var other = await clerk.OpenAsync($"/applications/{await host.SubmitAsync(Visits.Person(), Visits.Renewal)}");
        Assert.Equal(["云闪付", "微信"], other.QuerySelectorAll("[name='Finish.Channel']").Select(channel => channel.GetAttribute("value")));
        Assert.Equal("云闪付", other.QuerySelector("[name='Finish.Channel'][checked]")!.GetAttribute("value"));
        Assert.Contains("云闪付、微信；不收取现金", (await clerk.OpenAsync("/counter")).Body!.TextContent, StringComparison.Ordinal);
        var kept = await clerk.OpenAsync($"/applications/{number}");
        Assert.Contains("收款 支付宝 ALI-1", string.Join(' ', kept.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        var refunded = await clerk.SubmitAndFollowAsync(
            kept, $"/applications/{number}/payments/refunds", ("Refund.Amount", "200"), ("Refund.Reference", "ALI-2"), ("Refund.Reason", "客户放弃"));
        Assert.Contains("已退款", refunded.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        await SetAsync("POS机刷卡\n微信\n支付宝");
    }

    [Fact]
    public async Task A_form_opened_before_pays_with_no_channel_that_is_gone()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.SubmitAsync(Visits.Unit("益阳市测试装饰有限公司", "91430903MA4Q001206"), Visits.Renewal));
        var page = await clerk.OpenAsync($"/applications/{number}");
        await SetAsync("微信");

        var answer = await clerk.SubmitAsync(page, $"/applications/{number}/payments", ("Finish.Channel", "支付宝"), ("Finish.Reference", "GONE-1"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("缴费方式只有微信，不收取现金。", Browser.Refusals(await Browser.ReadAsync(answer)));
        await SetAsync("POS机刷卡\n微信\n支付宝");
    }

    [Theory]
    [InlineData("微信\n现金", "不收取现金（公告 四．收费标准），不能加入缴费方式。")]
    [InlineData("", "请至少填写一种缴费方式。")]
    [InlineData("微信\n微信", "同一种缴费方式只能填写一次。")]
    [InlineData("云闪付𱍊", "缴费方式中的“𱍊”打印不出，请改用能打印的字。")]
    public async Task Cash_and_what_is_no_channel_is_refused_and_what_was_typed_stays(string typed, string sentence)
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);

        var answer = await supervisor.SubmitAsync(await supervisor.OpenAsync(Address), Address, ("Channels", typed));

        var page = await Browser.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(sentence, page.QuerySelector("#Channels-error")!.TextContent);
        Assert.Equal(typed, page.QuerySelector("textarea")!.TextContent.TrimStart('\n'));
    }

    private async Task SetAsync(string channels)
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        await supervisor.SubmitAndFollowAsync(await supervisor.OpenAsync(Address), Address, ("Channels", channels));
    }
}
