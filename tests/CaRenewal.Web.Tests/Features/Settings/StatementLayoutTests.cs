using System.Net;
using AngleSharp.Html.Dom;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Settings;

public sealed class StatementLayoutTests : IDisposable
{
    private const string Address = "/settings/statements";

    private readonly CounterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Every_channel_of_the_window_is_there_with_the_usual_columns_marked_as_such()
    {
        var page = await (await host.LogInAsync(CounterHost.Supervisor)).OpenAsync(Address);

        Assert.Equal(["POS机刷卡", "微信", "支付宝"], Channels(page));
        Assert.Equal(3, page.QuerySelectorAll("form .origin").Length);
        Assert.Equal("微信订单号、商户订单号、微信退款单号、商户退款单号", Field(page, "微信", "References"));
        Assert.Equal("退货、撤销、消费撤销、退款、冲正", Field(page, "POS机刷卡", "RefundWords"));
    }

    [Fact]
    public async Task What_is_changed_is_told_with_what_it_was_and_is_no_longer_marked_as_usual()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        var page = await supervisor.OpenAsync(Address);

        var after = await supervisor.SubmitAndFollowAsync(page, Address, (Name(page, "支付宝", "Amount"), "收入（+元）"));

        Assert.Equal("收入（+元）", Field(after, "支付宝", "Amount"));
        Assert.Equal(2, after.QuerySelectorAll("form .origin").Length);
        Assert.Contains("单号 支付宝交易号、商户订单号、退款批次号/请求号；金额 收入（+元）；时间 完成时间", after.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("导入POS机刷卡、微信、支付宝的账单", (await supervisor.OpenAsync("/settings")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_left_empty_has_no_statement_to_import_and_a_new_one_can_have_one()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        await supervisor.SubmitAndFollowAsync(await supervisor.OpenAsync("/settings/channels"), "/settings/channels", ("Channels", "微信\n云闪付"));
        var page = await supervisor.OpenAsync(Address);
        Assert.Equal(["微信", "云闪付", "支付宝", "POS机刷卡"], Channels(page));

        await supervisor.SubmitAndFollowAsync(
            page,
            Address,
            [
                (Name(page, "云闪付", "References"), "订单号"), (Name(page, "云闪付", "Amount"), "金额"), (Name(page, "云闪付", "Time"), "时间"),
                .. new[] { "References", "Amount", "Time", "RefundAmount" }.Select(field => (Name(page, "微信", field), (string?)"")),
            ]);

        var reconcile = await supervisor.OpenAsync("/day/reconcile?date=2026-11-20");
        Assert.Equal(["云闪付", "支付宝", "POS机刷卡"], reconcile.QuerySelectorAll("[name='Statement.Channel'] option[value]:not([value=''])").Select(option => option.GetAttribute("value")));
    }

    [Theory]
    [InlineData("References", "", "微信：请填写单号列。")]
    [InlineData("Amount", " ", "微信：请填写金额列。")]
    [InlineData("Time", "", "微信：请填写时间列。")]
    [InlineData("Time", "应结订单金额", "微信：金额、退款金额、时间、单号须是不同的列。")]
    [InlineData("KindColumn", "交易类型", "微信：请填写收支列中表示退款的字样。")]
    [InlineData("RefundWords", "退款", "微信：填写了退款的字样，请填写写有这些字样的列。")]
    [InlineData("References", "一、二、三、四、五、六、七", "单号列最多 6 个。")]
    [InlineData("Amount", "长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长", "金额列不能超过 30 个字。")]
    [InlineData("Time", "时\u0007间", "时间列含有看不见的控制字符，请重新输入。")]
    public async Task What_no_statement_could_be_read_by_is_refused_at_its_channel_and_stays_typed(string field, string typed, string sentence)
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        var page = await supervisor.OpenAsync(Address);

        var answer = await supervisor.SubmitAsync(page, Address, (Name(page, "微信", field), typed));

        var told = await Browser.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(sentence, Browser.Refusals(told));
        Assert.NotNull(told.QuerySelector(told.QuerySelector("#errors a")!.GetAttribute("href")!));
        Assert.Equal(typed.Trim(), Field(told, "微信", field)?.Trim());
    }

    [Fact]
    public async Task A_channel_that_is_none_or_stands_twice_is_refused()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        var page = await supervisor.OpenAsync(Address);

        foreach (var forged in new[] { "现金", "支付宝" })
        {
            var answer = await supervisor.SubmitAsync(page, Address, (Name(page, "微信", "Channel"), forged));
            Assert.Equal("缴费方式有变动，请重新打开本页。", Browser.Refusals(await Browser.ReadAsync(answer)));
        }
    }

    private static List<string?> Channels(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("[name^='Layouts'][name$='.Channel']").Select(field => field.GetAttribute("value"))];

    private static string Name(IHtmlDocument page, string channel, string field) => $"Layouts[{Channels(page).IndexOf(channel)}].{field}";

    private static string? Field(IHtmlDocument page, string channel, string field) =>
        page.QuerySelector($"[name='{Name(page, channel, field)}']")!.GetAttribute("value");
}
