using System.Diagnostics;
using System.Text;
using CaRenewal.Core.Closing.Statements;
using CaRenewal.Core.Fees;
using CsCheck;
using static CaRenewal.Core.Tests.Closing.Statements.Exports;

namespace CaRenewal.Core.Tests.Closing.Statements;

public sealed class StatementReaderTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    [Fact]
    public void Wechat_s_export_is_read_with_its_back_quotes_refunds_and_summary()
    {
        var lines = Read("微信", WeChat(WeChatRow("4200000031", "200.00"), WeChatRow("4200000032", "1,000.00"), WeChatRow("4200000031", "0.00", "50.00", "503001")).Utf8());

        Assert.Equal([Money.Yuan(200), Money.Yuan(1000), Money.Yuan(-50)], lines.Select(line => line.Amount));
        Assert.Equal(["4200000031", "M4200000031", "503001"], lines[2].References);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Alipay_s_export_is_read_in_either_encoding_past_its_preamble(bool marked, bool gb)
    {
        var text = AliPay(AliPayRow("2026112322001", "200.00"), AliPayRow("2026112322002", "-100.00"));
        byte[] file = gb ? Gb18030.GetBytes(text) : [.. marked ? Encoding.UTF8.Preamble.ToArray() : [], .. text.Utf8()];

        var lines = Read("支付宝", file);

        Assert.Equal([Money.Yuan(200), Money.Yuan(-100)], lines.Select(line => line.Amount));
        Assert.Equal("2026112322001", lines[0].References[0]);
    }

    [Fact]
    public void A_terminal_s_export_says_in_words_what_was_given_back() => Assert.Equal(
        [Money.Yuan(400), Money.Yuan(-100)],
        Read("POS机刷卡", Gb18030.GetBytes(Pos(PosRow("R001", "￥400.00"), PosRow("R002", "100.00", "退货")))).Select(line => line.Amount));

    [Theory]
    [InlineData("1.2e3", "第 2 行的“应结订单金额”看不懂：“1.2e3”。金额须写成 1200.00 或 1,200.00。")]
    [InlineData("", "第 2 行的“应结订单金额”看不懂：“”。金额须写成 1200.00 或 1,200.00。")]
    public void An_amount_that_is_none_is_refused_with_its_line(string amount, string sentence) =>
        Refused(sentence, "微信", WeChat(WeChatRow("4200000031", amount)).Utf8());

    [Fact]
    public void The_statement_of_another_channel_day_or_none_at_all_is_refused_by_name()
    {
        Refused("这是支付宝的账单，不是微信的。", "微信", AliPay(AliPayRow("1", "1.00")).Utf8());
        Refused("第 2 行是 2026-11-22 的交易，不是 2026-11-23 的：请选对日期或文件。", "微信", WeChat(WeChatRow("4200000031", "1.00", day: "2026-11-22")).Utf8());
        Refused("没有找到微信账单的表头：前 50 行里须有一行含列“微信订单号”“应结订单金额”“交易时间”“退款金额”。", "微信", "你好\n".Utf8());
        Refused("没有找到微信账单的表头：前 50 行里须有一行含列“微信订单号”“应结订单金额”“交易时间”“退款金额”。", "微信", []);
    }

    [Fact]
    public void What_a_spreadsheet_a_copy_or_a_line_cut_off_made_of_it_is_refused()
    {
        Refused("第 2 行的单号看不懂：“4.2E+27”。单号若成了 4.2E+27 的样子，是用表格软件另存过，请重新导出。", "微信", WeChat(WeChatRow("4.2E+27", "1.00")).Utf8());
        Refused("第 2 行只有 6 列，表头有 24 列：文件可能不完整，请重新导出。", "微信", WeChat("`2026-11-23 10:21:00,`wx01,`160001,`0,`,`42").Utf8());
        Refused("第 2 行的引号没有结束：文件可能不完整，请重新导出。", "微信", WeChat("\"2026-11-23").Utf8());
        Refused("第 1 行不是文字：请导入 CSV 文件，不要导入 Excel 或压缩文件。", "微信", [0x50, 0x4B, 3, 4, 0, 0]);
        var one = WeChat(WeChatRow("4200000031", "1.00"));
        Refused("第 5 行又是一行表头：一次只能导入一份账单。", "微信", (one + one).Utf8());
    }

    [Fact]
    public void Mixed_encodings_are_found_out_with_the_line()
    {
        byte[] mixed = [.. WeChat().Utf8()[..^40], .. "\r\n"u8, .. Gb18030.GetBytes("退款总金额合计数"), .. "\r\n"u8];
        var sentence = Assert.Throws<RuleBroken>(() => Read("微信", mixed)).Message;
        Assert.Matches("^第 [0-9]+ 行的文字编码与前面不同（应为 UTF-8）", sentence);

        byte[] other = [.. Gb18030.GetBytes(AliPay()), .. "\r\n支付宝交易明细\r\n".Utf8()];
        Assert.Contains("应为 GB18030", Assert.Throws<RuleBroken>(() => Read("支付宝", other)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_file_brings_it_down_whatever_is_in_it() => Gen.Byte.Array[0, 400].Sample(bytes =>
    {
        byte[] file = [.. WeChatHeader.Utf8(), (byte)'\n', .. bytes];
        try
        {
            _ = Read("微信", file);
        }
        catch (RuleBroken broken)
        {
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", broken.Message);
        }
    });

    [Fact]
    public void Fifty_thousand_lines_take_well_under_five_seconds_and_say_how_far_they_are()
    {
        var file = WeChat([.. Enumerable.Range(0, 50_000).Select(index => WeChatRow($"42{index:00000000}", "200.00"))]).Utf8();

        // The quickest of three: what else the machine does meanwhile is not the reader's.
        var seconds = Enumerable.Range(0, 3).Min(_ =>
        {
            var told = new List<int>();
            var watch = Stopwatch.StartNew();
            Assert.Equal(50_000, new StatementReader(Layout("微信"), Day).Read(file, [], told.Add).Count);
            Assert.Equal(50, told.Count);
            return watch.Elapsed.TotalSeconds;
        });

        Assert.InRange(seconds, 0, 5);
    }

    private static StatementLayout Layout(string channel) => StatementLayout.Usual.Single(layout => layout.Channel == channel);

    private static IReadOnlyList<StatementLine> Read(string channel, byte[] file) =>
        new StatementReader(Layout(channel), Day).Read(file, StatementLayout.Usual.Where(layout => layout.Channel != channel));

    private static void Refused(string sentence, string channel, byte[] file) => Assert.Equal(sentence, Assert.Throws<RuleBroken>(() => Read(channel, file)).Message);
}
