using System.Net;
using System.Text;
using CaRenewal.Core.Closing;
using CaRenewal.Data;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Tests.Features.Closing;

/// <summary>What is not understood to the last line is refused whole, with the line and what to do.</summary>
public sealed class SpoiltStatementTests : StatementRoom
{
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
        var answer = await Clerk.ImportAsync(file, channel, date);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(sentence, Browser.Refusals(await Browser.ReadAsync(answer)));
        Assert.Equal(0, await Host.WithAsync<CabinetContext, int>(cabinet => cabinet.Statements.CountAsync()));
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
        var answer = await Clerk.ImportAsync(file);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(sentence, Browser.Refusals(await Browser.ReadAsync(answer)));
        Assert.Equal(0, await Host.WithAsync<CabinetContext, int>(cabinet => cabinet.Statements.CountAsync()));
    }

    [Theory]
    [InlineData("￥200")]
    [InlineData("２００.００")]
    [InlineData("200.0")]
    [InlineData(" 200.00元")]
    public async Task An_amount_is_read_however_it_is_written(string amount)
    {
        var page = await Clerk.FollowAsync(await Clerk.ImportAsync(Utf8(Header, Row("4200000031", amount), Row("4200000032", "200"))));

        Assert.Contains("2 笔 400.00 元，全部相符。", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_refused_by_its_size()
    {
        using var small = new CounterHost { Settings = { ["Limits:StatementBytes"] = "100000" } };
        var other = await small.LogInAsync();

        var answer = await other.ImportAsync(new byte[200_000], date: "2026-11-22");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    private static byte[] Gb(string text) => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text);
}
