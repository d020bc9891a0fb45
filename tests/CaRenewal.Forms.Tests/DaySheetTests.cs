using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Closing;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Notice;
using CaRenewal.Core.Payments;
using static CaRenewal.Forms.Tests.DaySheets;

namespace CaRenewal.Forms.Tests;

public class DaySheetTests
{
    [Fact]
    public void Two_readers_find_the_day_its_version_and_both_names() => Assert.All(
        (string[])[Reading.ByPdfPig(File(Usual).Pdf), Reading.ByPoppler(File(Usual).Pdf)],
        text =>
        {
            Assert.Contains("日结单号：YY20261123-R1", text);
            Assert.Contains("业务日期2026-11-23第1版日结时间2026-11-2317:30经办李敏复核周建华实收（大写）陆佰元整（600.00）", text);
            Assert.Contains("经办（签名）复核（签名）", text);
        });

    [Fact]
    public void It_sums_by_channel_and_business_and_says_what_differs_and_why()
    {
        var text = Read(Usual);

        Assert.Contains("微信2800.00200.000.00600.00400.00短款200.00元", text);
        Assert.Contains("说明：微信短款200.00元：终端次日到账", text);
        Assert.Contains("延期3600.00", text);
        Assert.Contains("结转：待复核1单，容缺2单，已缴费未受理3单。", text);
    }

    [Fact]
    public void Every_entry_and_the_hashes_of_the_papers_stand_behind_the_signatures()
    {
        var text = Read(Usual);

        Assert.Contains(Usual.Books.Applications[0].Digest!, text);
        Assert.Contains("YY20261123-0031收款微信800.004200000031李敏10:21", text);
        Assert.Contains("稽核记录末端记录序号SHA-256changes1234", text);
        Assert.True(text.IndexOf("复核（签名）", StringComparison.Ordinal) < text.IndexOf("受理清单", StringComparison.Ordinal));
    }

    [Fact]
    public void Reversals_cite_the_closed_day_and_differences_their_settlement()
    {
        var text = Read(Usual with
        {
            Books = Usual.Books with
            {
                Reversals = [new ClosedReversal("YY20261120-0007", new DateOnly(2026, 11, 20), 2, Money.Yuan(200), "公章有误")],
                Differences = [new ClosedDifference("微信 2026-11-20 账单 42 未登记", "漏登，已补")],
            },
        });

        Assert.Contains("YY20261120-00072026-11-20第2版-200.00公章有误", text);
        Assert.Contains("漏登，已补", text);
        Assert.DoesNotContain("冲正（引用", Read(Usual));
    }

    [Fact]
    public void One_person_alone_is_said_to_be_both() =>
        Assert.Contains("周建华（经办与复核为同一人）", Read(Usual with { Books = Usual.Books with { Handlers = ["周建华"] } }));

    [Fact]
    public void The_same_close_gives_the_same_bytes_again() => Assert.Equal(File(Usual).Pdf.ToArray(), File(Usual).Pdf.ToArray());

    private static PrintFile File(DayClose close) => DaySheets.Print(close);

    private static string Read(DayClose close) => Reading.ByPdfPig(File(close).Pdf);
}
