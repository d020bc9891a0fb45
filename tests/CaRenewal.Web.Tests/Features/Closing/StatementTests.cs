using System.Net;
using System.Text;
using CaRenewal.Core.Closing;
using CaRenewal.Data;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Tests.Features.Closing;

public sealed class StatementTests : IAsyncLifetime, IDisposable
{
    private const string Header = "交易时间,微信订单号,应结订单金额,退款金额";

    private readonly CounterHost host = new();
    private Browser clerk = null!;

    public async Task InitializeAsync()
    {
        clerk = await host.LogInAsync();
        await host.AcceptedAsync(clerk, "4200000031");
        await host.AcceptedAsync(clerk, "4200000032");
        host.Clock.Pass(TimeSpan.FromHours(23));
        clerk = await host.LogInAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_statement_that_agrees_is_said_to_and_the_same_file_is_taken_once()
    {
        var file = File(Row("4200000031", "200.00"), Row("4200000032", "200.00"));

        var page = await clerk.FollowAsync(await clerk.ImportAsync(file));

        Assert.Contains("微信 2026-11-23 账单已导入：2 笔 400.00 元，全部相符。", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        var again = await clerk.ImportAsync(file);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Contains("这份文件已由李敏于", Browser.Refusals(await Browser.ReadAsync(again)), StringComparison.Ordinal);
        var other = await clerk.ImportAsync([.. file, (byte)'\n']);
        Assert.Contains("已导入过另一份文件", Browser.Refusals(await Browser.ReadAsync(other)), StringComparison.Ordinal);
        Assert.Equal(1, await host.WithAsync<CabinetContext, int>(cabinet => cabinet.Statements.CountAsync()));
    }

    [Fact]
    public async Task Every_difference_becomes_a_line_of_today_that_is_explained_or_mended()
    {
        var page = await clerk.FollowAsync(await clerk.ImportAsync(File(
            Row("4200000031", "250.00"), Row("4200000031", "250.00"), Row("4200000099", "100.00"))));

        var lines = page.QuerySelectorAll("section[aria-labelledby=differences-title] li");
        Assert.Equal(["长款", "重复", "短款", "未登记"], lines.Select(line => line.QuerySelector(".status")!.TextContent.Trim()));
        var stored = await host.WithAsync<CabinetContext, List<Difference>>(cabinet => cabinet.Differences.AsNoTracking().ToListAsync());
        Assert.All(stored, difference => Assert.Equal((new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 24)), (difference.Day, difference.FoundOn)));

        var form = lines[0].QuerySelector("form")!.GetAttribute("action")!;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await clerk.SubmitAsync(page, form, ("Explanation.Words", ""))).StatusCode);
        var explained = await clerk.SubmitAndFollowAsync(page, form, ("Explanation.Words", "顾客多付，已约退"));
        Assert.Contains("李敏：顾客多付，已约退", explained.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("3 笔待说明或更正", explained.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Differences_found_after_a_close_cite_it_and_hinder_the_close_of_the_day_they_were_found_on()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        await clerk.FollowAsync(await clerk.TypeAsync("2", "400"));
        Assert.Equal(HttpStatusCode.SeeOther, (await supervisor.CloseAsync()).StatusCode);

        var page = await clerk.FollowAsync(await clerk.ImportAsync(File(Row("4200000031", "200.00"))));

        Assert.Contains("引用已日结第 1 版，记入 2026-11-24", page.Body!.TextContent, StringComparison.Ordinal);
        var today = await supervisor.CloseAsync("2026-11-24");
        Assert.Contains("微信 2026-11-23 账单 4200000032 短款（账单 0.00 元，账面 200.00 元）尚未说明。", Browser.Refusals(await Browser.ReadAsync(today)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Matching_again_finds_nothing_to_mend_where_nothing_changed()
    {
        var page = await clerk.FollowAsync(await clerk.ImportAsync(File(Row("4200000031", "200.00"))));
        var action = page.QuerySelector("form[action$='/matches']")!.GetAttribute("action")!;

        var again = await clerk.SubmitAndFollowAsync(page, action);

        Assert.Contains("重新核对完毕，没有变化。", again.Body!.TextContent, StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[], string, string> Refused => new()
    {
        { "微信", File("`2026-11-22 10:00:00,`4200000031,`200.00,`0.00"), "2026-11-23", "第 2 行是 2026-11-22 的交易，不是 2026-11-23 的：请选对日期或文件。" },
        { "支付宝", File(Row("4200000031", "200.00")), "2026-11-23", "这是微信的账单，不是支付宝的。" },
        { "微信", File(Row("4200000031", "1.2e3")), "2026-11-23", "第 2 行的“应结订单金额”看不懂：“1.2e3”。金额须写成 1200.00 或 1,200.00。" },
        { "微信", [], "2026-11-23", "请选择账单文件；空文件不能导入。" },
        { "现金", File(), "2026-11-23", "请选择账单的渠道。" },
        { "微信", File(Row("4200000031", "200.00")), "2026-11-24", "第 2 行是 2026-11-23 的交易，不是 2026-11-24 的：请选对日期或文件。" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_no_statement_of_the_channel_and_day_is_refused_whole(string channel, byte[] file, string date, string sentence)
    {
        var answer = await clerk.ImportAsync(file, channel, date);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(sentence, Browser.Refusals(await Browser.ReadAsync(answer)));
        Assert.Equal(0, await host.WithAsync<CabinetContext, int>(cabinet => cabinet.Statements.CountAsync()));
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_refused_by_its_size()
    {
        using var small = new CounterHost { Settings = { ["Limits:StatementBytes"] = "100000" } };
        var other = await small.LogInAsync();

        var answer = await other.ImportAsync(new byte[200_000], date: "2026-11-22");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Many_lines_are_read_beside_the_request_and_the_page_says_how_far()
    {
        var rows = Enumerable.Range(0, 50_000).Select(index => Row($"42{index:0000000000}", "0.00")).ToArray();

        var page = await clerk.FollowAsync(await clerk.ImportAsync(File([.. rows, Row("4200000031", "200.00"), Row("4200000032", "200.00")])));

        Assert.Contains("全部相符", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Client.GetAsync($"/day/statements/{Guid.NewGuid()}")).StatusCode);
    }

    private static string Row(string order, string amount) => $"`2026-11-23 10:21:00,`{order},`{amount},`0.00";

    private static byte[] File(params string[] rows) => Encoding.UTF8.GetBytes(string.Join("\r\n", [Header, .. rows, "总交易单数,应结订单总金额", "`2,`400.00", ""]));
}
