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

    public static TheoryData<byte[], string> Spoilt => new()
    {
        { [.. Utf8(Header, Row("4200000031", "200.00")), .. Gb("\r\n合计，共一笔\r\n")], "第 3 行的文字编码与前面不同（应为 UTF-8）：文件可能被拼接或改动过，请重新导出。" },
        { [.. Gb($"{Header}\r\n"), .. Utf8("备注：微信账单"), .. Gb("\r\n")], "第 2 行的文字编码与前面不同（应为 GB18030）：文件可能被拼接或改动过，请重新导出。" },
        { [0xFF, 0xFE, .. Encoding.Unicode.GetBytes($"{Header}\r\n{Row("4200000031", "200.00")}\r\n")], "第 1 行不是文字：请导入 CSV 文件，不要导入 Excel 或压缩文件。" },
        { [.. "PK\u0003\u0004"u8, 20, 0, 0, 0, 8, 0, 10, 0], "第 1 行不是文字：请导入 CSV 文件，不要导入 Excel 或压缩文件。" },
        { Utf8(Header, Row("42000\000031", "200.00")), "第 2 行不是文字：请导入 CSV 文件，不要导入 Excel 或压缩文件。" },
        { Utf8([.. Enumerable.Repeat("说明", 60), Header, Row("4200000031", "200.00")]), "没有找到微信账单的表头：前 50 行里须有一行含列“微信订单号”“应结订单金额”“交易时间”“退款金额”。" },
        { Utf8(Header, "2026-11-23 10:21:00,\"4200000031,200.00,0.00"), "第 2 行的引号没有结束：文件可能不完整，请重新导出。" },
        { Utf8(Header, Row("4200000031", "200.00"), "`2026-11-23 10:21:00,`42000"), "第 3 行只有 2 列，表头有 4 列：文件可能不完整，请重新导出。" },
        { Utf8(Header, Row("=HYPERLINK(1)", "200.00")), "第 2 行的单号看不懂：“=HYPERLINK(1)”。单号若成了 4.2E+27 的样子，是用表格软件另存过，请重新导出。" },
        { Utf8(Header, Row("4.2E+27", "200.00")), "第 2 行的单号看不懂：“4.2E+27”。单号若成了 4.2E+27 的样子，是用表格软件另存过，请重新导出。" },
        { Utf8(Header, Row("4200000031", "<script>alert(1)</script>")), "第 2 行的“应结订单金额”看不懂：“<script>alert(1)</sc”。金额须写成 1200.00 或 1,200.00。" },
        { Utf8(Header, Row("4200000031", "(100.00)")), "第 2 行的“应结订单金额”看不懂：“(100.00)”。金额须写成 1200.00 或 1,200.00。" },
        { Utf8(Header, Row("4200000031", "100.005")), "第 2 行的“应结订单金额”看不懂：“100.005”。金额须写成 1200.00 或 1,200.00。" },
        { Utf8(Header, Row("4200000031", "12,00.00")), "第 2 行的“应结订单金额”看不懂：“12,00.00”。金额须写成 1200.00 或 1,200.00。" },
        { Utf8(Header, Row("4200000031", "99999999999999999999")), "第 2 行的“应结订单金额”看不懂：“99999999999999999999”。金额须写成 1200.00 或 1,200.00。" },
        { Utf8(Header, Row("4200000031", "")), "第 2 行的“应结订单金额”看不懂：“”。金额须写成 1200.00 或 1,200.00。" },
    };

    [Theory]
    [MemberData(nameof(Spoilt))]
    public Task A_spoilt_file_is_refused_whole_with_the_line_and_what_to_do(byte[] file, string sentence) => RefusedAsync(file, sentence);

    // Not a row of the theory: a runner writes its rows down, and takes gigabytes for this one.
    [Fact]
    public Task A_line_without_an_end_is_refused() => RefusedAsync(Utf8(new string('账', 4_000_000)), "第 1 行太长，不是账单：请导入从商户平台导出的 CSV 文件。");

    private async Task RefusedAsync(byte[] file, string sentence)
    {
        var answer = await clerk.ImportAsync(file);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(sentence, Browser.Refusals(await Browser.ReadAsync(answer)));
        Assert.Equal(0, await host.WithAsync<CabinetContext, int>(cabinet => cabinet.Statements.CountAsync()));
    }

    [Theory]
    [InlineData("￥200")]
    [InlineData("２００.００")]
    [InlineData("200.0")]
    [InlineData(" 200.00元")]
    public async Task An_amount_is_read_however_it_is_written(string amount)
    {
        var page = await clerk.FollowAsync(await clerk.ImportAsync(Utf8(Header, Row("4200000031", amount), Row("4200000032", "200"))));

        Assert.Contains("2 笔 400.00 元，全部相符。", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Separators_negative_lines_and_lines_that_stand_twice_are_each_told_apart()
    {
        var page = await clerk.FollowAsync(await clerk.ImportAsync(Utf8(
            Header, Row("4200000031", "1,200.00"), Row("4200000032", "200.00"), Row("4200000032", "200.00"), Row("4200000032", "-100.00"))));

        Assert.Equal(
            [(DifferenceKind.Surplus, 1200.00m, 200.00m), (DifferenceKind.Unrecorded, -100.00m, 0m), (DifferenceKind.Duplicate, 200.00m, 0m)],
            (await DifferencesAsync()).Select(one => (one.Kind, one.InStatement.Fen / 100m, one.InBooks.Fen / 100m)));
        Assert.Contains("3 笔待说明或更正", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_alone_leaves_every_entry_to_explain()
    {
        await clerk.FollowAsync(await clerk.ImportAsync(Utf8(Header)));

        Assert.Equal([DifferenceKind.Shortage, DifferenceKind.Shortage], (await DifferencesAsync()).Select(one => one.Kind));
    }

    [Fact]
    public async Task The_merchant_s_own_number_finds_the_entry_too()
    {
        var file = Utf8("交易时间,微信订单号,商户订单号,应结订单金额,退款金额", "`2026-11-23 10:21:00,`100001,`4200000031,`200.00,`0.00", "`2026-11-23 10:21:00,`100002,`4200000032,`200.00,`0.00");

        Assert.Contains("全部相符", (await clerk.FollowAsync(await clerk.ImportAsync(file))).QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refund_of_an_earlier_day_s_receipt_is_found_by_that_receipt_s_number()
    {
        var number = (await host.WithAsync<CabinetContext, List<string>>(cabinet => cabinet.Ledger.Select(entry => entry.Number).ToListAsync())).Min()!;
        await clerk.SubmitAndFollowAsync(await clerk.OpenAsync($"/applications/{number}"), $"/applications/{number}/returns", ("Return.Reasons", "客户放弃"));
        await clerk.SubmitAndFollowAsync(
            await clerk.OpenAsync($"/applications/{number}"), $"/applications/{number}/payments/refunds", ("Refund.Amount", "200"), ("Refund.Reference", "5030001"), ("Refund.Reason", "客户放弃"));
        host.Clock.Pass(TimeSpan.FromHours(24));
        clerk = await host.LogInAsync();

        var page = await clerk.FollowAsync(await clerk.ImportAsync(Utf8(Header, "`2026-11-24 09:30:00,`4200000031,`0.00,`200.00"), date: "2026-11-24"));

        Assert.Contains("1 笔 -200.00 元，全部相符。", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_sent_twice_at_once_is_taken_once()
    {
        var other = await host.LogInAsync(CounterHost.Supervisor);
        var file = File(Row("4200000031", "200.00"), Row("4200000032", "200.00"));

        var answers = await Task.WhenAll(clerk.ImportAsync(file), other.ImportAsync(file));

        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity], answers.Select(answer => answer.StatusCode).Order());
        Assert.Contains("未重复导入。", Browser.Refusals(await Browser.ReadAsync(answers.Single(answer => answer.StatusCode is HttpStatusCode.UnprocessableEntity))), StringComparison.Ordinal);
        Assert.Equal(1, await host.WithAsync<CabinetContext, int>(cabinet => cabinet.Statements.CountAsync()));
    }

    [Fact]
    public async Task Who_goes_back_after_a_refusal_and_picks_the_right_file_is_heard()
    {
        var key = Guid.NewGuid();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await clerk.ImportAsync(Utf8(Header, Row("4200000031", "1.2e3")), key: key)).StatusCode);

        var right = await clerk.FollowAsync(await clerk.ImportAsync(File(Row("4200000031", "200.00"), Row("4200000032", "200.00")), key: key));

        Assert.Contains("全部相符", right.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        var third = await clerk.ImportAsync(File(Row("4200000031", "200.00")), key: key);
        Assert.Equal("这张表单已提交过另一份文件，请重新打开对账页再导入。", Browser.Refusals(await Browser.ReadAsync(third)));
    }

    [Fact]
    public async Task Where_today_is_closed_already_differences_wait_for_the_next_day_and_what_agrees_does_not()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        Assert.Equal(HttpStatusCode.SeeOther, (await supervisor.CloseAsync("2026-11-24")).StatusCode);
        var file = File(Row("4200000031", "200.00"));

        var refused = await clerk.ImportAsync(file);
        Assert.Equal("有 1 笔差异须记入今天的账，而今天（2026-11-24）已日结：没有保存，请下一个工作日再办。", Browser.Refusals(await Browser.ReadAsync(refused)));
        host.Clock.Pass(TimeSpan.FromHours(24));
        clerk = await host.LogInAsync();
        await clerk.FollowAsync(await clerk.ImportAsync(file));

        Assert.Equal(new DateOnly(2026, 11, 25), Assert.Single(await DifferencesAsync()).FoundOn);
    }

    [Fact]
    public async Task What_was_mended_meanwhile_is_settled_and_what_is_wrong_newly_is_told()
    {
        var page = await clerk.FollowAsync(await clerk.ImportAsync(File(Row("4200000031", "200.00"), Row("4200000032", "200.00"))));
        var number = (await host.WithAsync<CabinetContext, List<string>>(cabinet => cabinet.Ledger.Select(entry => entry.Number).ToListAsync())).Min()!;
        await clerk.SubmitAndFollowAsync(await clerk.OpenAsync($"/applications/{number}"), $"/applications/{number}/returns", ("Return.Reasons", "客户放弃"));
        await host.WithAsync<CabinetContext, int>(cabinet => cabinet.Database.ExecuteSqlRawAsync("""UPDATE "Payments" SET "Amount" = 10000 WHERE "Reference" = '4200000031'"""));
        var action = page.QuerySelector("form[action$='/matches']")!.GetAttribute("action")!;

        var worse = await clerk.SubmitAndFollowAsync(page, action);
        Assert.Contains("重新核对完毕，新增 1 笔差异待处理。", worse.Body!.TextContent, StringComparison.Ordinal);
        await host.WithAsync<CabinetContext, int>(cabinet => cabinet.Database.ExecuteSqlRawAsync("""UPDATE "Payments" SET "Amount" = 20000 WHERE "Reference" = '4200000031'"""));
        var better = await clerk.SubmitAndFollowAsync(worse, action);

        Assert.Contains("重新核对完毕，1 笔差异已更正。", better.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_columns_are_those_of_the_settings()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        var settings = await supervisor.OpenAsync("/settings/statements");
        var row = settings.QuerySelectorAll("[name$='.Channel']").Select(field => field.GetAttribute("value")).ToList().IndexOf("微信");
        await supervisor.SubmitAndFollowAsync(
            settings, "/settings/statements", ($"Layouts[{row}].References", "流水"), ($"Layouts[{row}].Amount", "入账"), ($"Layouts[{row}].Time", "日期"), ($"Layouts[{row}].RefundAmount", ""));

        var page = await clerk.FollowAsync(await clerk.ImportAsync(Utf8("日期,流水,入账", "20261123,4200000031,200.00", "20261123,4200000032,200.00")));

        Assert.Contains("全部相符", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
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

    private Task<List<Difference>> DifferencesAsync() =>
        host.WithAsync<CabinetContext, List<Difference>>(cabinet => cabinet.Differences.AsNoTracking().OrderBy(difference => difference.Kind).ToListAsync());

    private static byte[] Utf8(params string[] rows) => Encoding.UTF8.GetBytes(string.Join("\r\n", rows));

    private static byte[] Gb(string text) => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text);

    private static byte[] File(params string[] rows) => Encoding.UTF8.GetBytes(string.Join("\r\n", [Header, .. rows, "总交易单数,应结订单总金额", "`2,`400.00", ""]));
}
