using System.Net;
using CaRenewal.Core.Notice;
using CaRenewal.Web.Tests.Hosting;
using UglyToad.PdfPig;

namespace CaRenewal.Web.Tests.Features.Settings;

public sealed class PointTests : IDisposable
{
    private const string Address = "/settings/point";

    private readonly CounterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task The_page_shows_what_the_notice_says_and_that_nothing_was_changed()
    {
        var page = await (await host.LogInAsync(CounterHost.Supervisor)).OpenAsync(Address);

        Assert.Equal("益阳市公共资源交易中心2楼服务大厅CA窗口", page.QuerySelector("[name=Place]")!.GetAttribute("value"));
        Assert.Equal(5, page.QuerySelectorAll("[name=Days][checked]").Length);
        Assert.Equal(["9:00", "14:00", ""], page.QuerySelectorAll("[name$='.From']").Select(field => field.GetAttribute("value")));
        Assert.Contains("没有改动过。", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_window_that_moved_prints_its_new_place_from_then_on_and_old_receipts_stay()
    {
        var clerk = await host.LogInAsync();
        var before = await ReceiptAsync(clerk, await host.RenewAsync(), "MOVE-1");
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);

        var saved = await supervisor.SubmitAndFollowAsync(await supervisor.OpenAsync(Address), Address,
            ("Place", "资阳区政务服务中心3楼"), ("Address", "益阳市资阳区示范路1号"), ("Phone", "07374330001"),
            ("Days", "Monday"), ("Days", "Saturday"), ("Periods[0].From", "8：30"), ("Periods[1].To", "17︰30"));

        Assert.Contains("已保存，从现在起生效；此前已受理的不变。", saved.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("0737-4330001", saved.QuerySelector("[name=Phone]")!.GetAttribute("value"));
        Assert.Contains("咨询电话：0737-4112269 → 0737-4330001", saved.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("周建华（2001）", saved.QuerySelector(".table")!.TextContent, StringComparison.Ordinal);
        var after = await ReceiptAsync(clerk, await host.SubmitAsync(Visits.Person(), Visits.Renewal), "MOVE-2");
        Assert.Contains("资阳区政务服务中心3楼（益阳市资阳区示范路1号）", Text(after.Bytes), StringComparison.Ordinal);
        Assert.Contains("周一、周六上午8:30-12:00，下午14:00-17:30", Text(after.Bytes), StringComparison.Ordinal);
        Assert.Equal(before.Bytes, await clerk.Client.GetByteArrayAsync(before.Address));
    }

    [Fact]
    public async Task Another_prefix_numbers_what_comes_and_leaves_what_was_numbered()
    {
        var clerk = await host.LogInAsync();
        var old = await host.RenewAsync();
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        await supervisor.SubmitAndFollowAsync(await supervisor.OpenAsync(Address), Address, ("Code", "zy"));

        var fresh = await host.SubmitAsync(Visits.Person(), Visits.Renewal);

        Assert.Equal(("YY20261123-0001", "ZY20261123-0001"), (old, fresh));
        await clerk.OpenAsync($"/applications/{old}");
        await clerk.OpenAsync($"/applications/{fresh}");
        Assert.Equal($"/applications/{old}", (await clerk.SubmitAsync(await clerk.OpenAsync("/counter"), "/counter/search", ("Text", old))).Headers.Location!.ToString());
        Assert.Equal($"/applications/{fresh}", (await clerk.SubmitAsync(await clerk.OpenAsync("/counter"), "/counter/search", ("Text", "0001"))).Headers.Location!.ToString());
    }

    [Fact]
    public async Task What_is_wrong_stands_at_its_field_and_everything_typed_stays()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        var answer = await supervisor.SubmitAsync(await supervisor.OpenAsync(Address), Address,
            ("Place", ""), ("Code", "1"), ("Phone", "12"), ("Qq", "x"), ("Days", null), ("Periods[0].From", "18:00"), ("Periods[2].From", "later"), ("Address", "打印不出的𱍊字"));

        var page = await Browser.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.StartsWith("错误：", page.Title, StringComparison.Ordinal);
        Assert.Equal(
            [
                "请填写名称。",
                "单号前缀须为 1 至 6 个英文字母。",
                "地址中的“𱍊”打印不出，请改用能打印的字。",
                "咨询电话：固定电话应为区号加 7 至 8 位号码（如 0737-4112269），也可填手机号码。",
                "企业 QQ 须为 5 至 15 位数字，可用连接号分开。",
                "请至少选择一个办公日。",
                "时间请按 9:00 的样子填写。",
                "时间请按 9:00 的样子填写。",
            ],
            page.QuerySelectorAll("#errors li").Select(item => item.TextContent));
        Assert.Equal(["18:00", "14:00", "later"], page.QuerySelectorAll("[name$='.From']").Select(field => field.GetAttribute("value")));
        Assert.Equal("12", page.QuerySelector("[name=Phone]")!.GetAttribute("value"));

        var ordered = await Browser.ReadAsync(await supervisor.SubmitAsync(page, Address,
            ("Place", "甲"), ("Code", "YY"), ("Phone", "0737-4112269"), ("Qq", "12345"), ("Days", null), ("Periods[2].From", ""), ("Address", "乙")));
        Assert.Equal(
            ["请至少选择一个办公日。", "办公时间须按先后填写，各段不能重叠，每段的结束须晚于开始。"],
            ordered.QuerySelectorAll("#errors li").Select(item => item.TextContent));
        Assert.NotNull(ordered.GetElementById(ordered.QuerySelector("#errors li:last-child a")!.GetAttribute("href")![1..]));
    }

    [Fact]
    public async Task The_second_of_two_who_set_it_at_once_is_told_who_was_faster_and_may_decide_anew()
    {
        var one = await host.LogInAsync(CounterHost.Supervisor);
        var other = await host.LogInAsync(CounterHost.Administrator);
        var (first, second) = (await one.OpenAsync(Address), await other.OpenAsync(Address));
        await one.SubmitAndFollowAsync(first, Address, ("Phone", "0737-4330001"));

        var answer = await other.SubmitAsync(second, Address, ("Address", "益阳市新址2号"));

        var page = await Browser.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("此项设置已由周建华于 11月23日 10:21 更改，您的修改未保存，请核对后重新提交。", Browser.Refusals(page));
        Assert.Equal("益阳市新址2号", page.QuerySelector("[name=Address]")!.GetAttribute("value"));
        Assert.Equal("原：0737-4330001", page.QuerySelector("#Phone-was")!.TextContent);
        Assert.Contains("0737-4112269 → 0737-4330001", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("0737-4330001", (await PointAsync()).Phone);

        await other.SubmitAndFollowAsync(page, Address, ("Phone", "0737-4330001"));
        Assert.Equal(("0737-4330001", "益阳市新址2号"), ((await PointAsync()).Phone, (await PointAsync()).Address));
    }

    [Fact]
    public async Task A_double_F9_sets_it_once_and_says_so()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        var page = await supervisor.OpenAsync(Address);
        await supervisor.SubmitAsync(page, Address, ("Phone", "0737-4330002"));

        var again = await supervisor.SubmitAndFollowAsync(page, Address, ("Phone", "0737-4330002"));
        Assert.Contains("已由周建华于 10:21 保存，未重复保存。", again.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Single(again.QuerySelectorAll(".table tbody tr"));

        var changed = await supervisor.SubmitAndFollowAsync(page, Address, ("Phone", "0737-4330003"));
        Assert.Contains("此前已保存，这次的修改未保存。", changed.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("0737-4330002", (await PointAsync()).Phone);
    }

    [Fact]
    public async Task Saving_what_is_so_already_says_that_nothing_changed()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);

        var answer = await supervisor.SubmitAsync(await supervisor.OpenAsync(Address), Address);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("没有改动，未保存。", Browser.Refusals(await Browser.ReadAsync(answer)));
    }

    [Fact]
    public async Task A_long_history_is_turned_page_by_page()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        var page = await supervisor.OpenAsync(Address);
        for (var step = 1; step <= 11; step++)
        {
            page = await supervisor.SubmitAndFollowAsync(page, Address, ("Phone", $"0737-43300{step:00}"));
        }

        Assert.Equal(10, page.QuerySelectorAll(".table tbody tr").Length);
        var older = await supervisor.OpenAsync($"{Address}?page=2");
        Assert.Contains("0737-4112269 → 0737-4330001", older.QuerySelector(".table")!.TextContent, StringComparison.Ordinal);
        await supervisor.SubmitAndFollowAsync(older, Address, ("Phone", "0737-4330099"));
        await supervisor.OpenAsync($"{Address}?page=99999999");
        Assert.Equal(HttpStatusCode.OK, (await supervisor.Client.GetAsync($"{Address}?page=-1")).StatusCode);
    }

    private static async Task<(string Address, byte[] Bytes)> ReceiptAsync(Browser clerk, string number, string reference)
    {
        var done = await clerk.FollowAsync(await clerk.AcceptAsync(await clerk.OpenAsync($"/applications/{number}"), number, reference));
        var address = done.QuerySelector("button[data-print][autofocus]")!.GetAttribute("data-print")!;
        return (address, await clerk.Client.GetByteArrayAsync(address));
    }

    private static string Text(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return string.Concat(document.GetPage(1).Letters.Select(letter => letter.Value));
    }

    private Task<PointOfService> PointAsync() => host.WithAsync<PointOfService, PointOfService>(Task.FromResult);
}
