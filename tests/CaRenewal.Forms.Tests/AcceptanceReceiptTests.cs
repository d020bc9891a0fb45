using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Settings;

namespace CaRenewal.Forms.Tests;

public class AcceptanceReceiptTests
{
    private static readonly OfficeRules Rules = OfficeRules.FromNotice();
    private static readonly BusinessLine Unlocking = new() { Business = Business.Unlock, Count = 1 };

    [Fact]
    public void It_says_who_asked_who_accepted_and_when()
    {
        var text = Read(Accepted(Samples.Renewal));

        Assert.StartsWith("受理回执受理单号YY20261123-0007受理时间2026-11-2310:35申请单位益阳资江示范建设工程（集团）有限公司经办人刘𬭎受理人周岚", text);
    }

    [Fact]
    public void Each_line_stands_with_its_price_and_the_sum_in_figures_and_words() =>
        Assert.Contains("延期3年延期（使用3年）2张600.001200.00合计合计大写：壹仟贰佰元整1200.00", Read(Accepted(Samples.Renewal)));

    [Fact]
    public void A_payment_stands_with_channel_and_reference() =>
        Assert.Contains("微信4200002026112300017收款2026-11-2310:351200.00", Read(Accepted(Samples.Renewal)));

    [Fact]
    public void A_line_without_a_published_price_says_so_and_costs_nothing()
    {
        var text = Read(Accepted(Unlocking));

        Assert.Contains("解锁", text);
        Assert.Contains("1张未公示价格不收费合计合计大写：零元整0.00", text);
        Assert.Contains("无缴费。", text);
        Assert.Contains("没有公示收费标准，本窗口不收取费用。", text);
    }

    [Fact]
    public void What_is_owed_is_named_with_its_day()
    {
        var application = Applications.Accept(Applications.Submit(Samples.UnitParticulars, [Samples.Renewal], owed: "business-licence"));

        Assert.Contains("待补交材料营业执照复印件1份（加盖公章）（请于2026-11-30前补交）", Read(application));
    }

    [Fact]
    public void One_remark_alone_has_no_number_and_two_have()
    {
        Assert.Contains("待补交材料无本回执不作发票使用。", Read(Accepted(Samples.Renewal)));
        Assert.Contains("待补交材料无1．标明“未公示价格”的业务", Read(Accepted(Unlocking)));
        Assert.Contains("2．本回执不作发票使用。", Read(Accepted(Unlocking)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_usual_receipt_fills_its_sheet_to_the_foot_and_not_beyond(bool pendingBid)
    {
        var application = Applications.Accept(Applications.Submit(Samples.UnitParticulars, [Samples.Renewal], pendingBid));

        var page = Assert.Single(PrintedPage.Of(Receipt(application).Print()));

        Assert.InRange(page.Letters.Min(letter => letter.BoundingBox.Bottom), 12 * 72 / 25.4, page.Height / 4);
    }

    [Fact]
    public void Nothing_owed_is_said_too() => Assert.Contains("尚欠费用无待补交材料无", Read(Accepted(Samples.Renewal)));

    [Fact]
    public void A_pending_bid_is_warned_of_in_plain_words_and_as_ours()
    {
        const string Warning = "未开标提示您有已投标未开标的项目：证书延期、更新、补办或废除后，打不开用原证书加密的投标文件。请先用原证书完成开标，开标前不要更换或废除原证书；来不及的，请立即与招标代理机构联系。（惯例）";

        Assert.Contains(Warning, Read(Pending()));
        Assert.DoesNotContain("未开标", Read(Accepted(Samples.Renewal)));
    }

    [ToolFact(Tool.PdfToText)]
    public void A_second_reader_reads_the_warning_too()
    {
        var text = Reading.ByPoppler(Receipt(Pending()).Print().Pdf);

        Assert.Contains("打不开用原证书加密的投标文件。", text);
        Assert.Contains("开标前不要更换或废除原证书", text);
    }

    [Fact]
    public void It_is_no_invoice_and_tells_place_hours_and_phones()
    {
        var text = Read(Accepted(Samples.Renewal));

        Assert.Contains("本回执不作发票使用。", text);
        Assert.Contains(
            "办理地点：益阳市公共资源交易中心2楼服务大厅CA窗口（益阳市迎宾东路355号）办公时间：周一至周五上午9:00-12:00，下午14:00-17:00咨询电话：0737-4112269客服联系电话：400-6682-666企业客服QQ：400-6682-666",
            text);
    }

    [Fact]
    public void A_clerk_s_name_that_no_font_has_gives_way_to_the_staff_number() =>
        Assert.Contains("受理人2002", Read(Applications.Accept(
            Applications.Submit(Samples.UnitParticulars, [Samples.Renewal]), Applications.Later with { By = "2002", Name = "陈𱍊" })));

    [Fact]
    public void Once_the_acceptance_is_undone_there_is_none_any_more()
    {
        var application = Accepted(Samples.Renewal);
        application.Return(["公章压线"], Applications.Later);

        Assert.Throws<RuleBroken>(() => Receipt(application));
    }

    [Fact]
    public void Before_acceptance_there_is_none() =>
        Assert.Equal(
            "本单尚未受理，不能打印回执。",
            Assert.Throws<RuleBroken>(() => Receipt(Applications.Submit(Samples.UnitParticulars, [Samples.Renewal]))).Message);

    [Fact]
    public void A_revocation_has_one_once_it_is_sent_to_the_authority()
    {
        var application = Applications.Submit(Samples.UnitParticulars, [new BusinessLine { Business = Business.Revoke, Count = 1 }]);
        application.Sign([.. application.Materials.Select(material => material.Code)], Applications.Later);
        application.SendToAuthority(Applications.Later);

        Assert.Contains("废除", Read(application));
    }

    [Fact]
    public void It_stays_on_one_sheet_with_the_longest_names_and_the_most_lines()
    {
        var name = string.Concat(Enumerable.Repeat("益阳资江示范", 40))[..200];
        var lines = Enumerable.Repeat(new BusinessLine { Business = Business.Replace, Cause = ReplacementCause.Damaged, Years = 5, Count = 99 }, BusinessLineRules.MostLines);
        var particulars = Samples.UnitParticulars with { Holder = Samples.Unit with { Name = name }, Delegate = Samples.Agent with { Name = name } };

        var print = Receipt(Applications.Accept(Applications.Submit(particulars, [.. lines], pendingBid: true, owed: ["business-licence", "legal-representative-id", "unit-delegate-id"]))).Print();

        Assert.Equal(1, print.Pdf.PageCount);
    }

    /// <summary>With few rows it stands wide apart: never so wide that its foot falls off.</summary>
    [Theory]
    [InlineData(1, true)]
    [InlineData(1, true, "business-licence")]
    [InlineData(1, false, "business-licence")]
    [InlineData(2, true)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(7, true)]
    [InlineData(8, true)]
    [InlineData(8, false)]
    [InlineData(9, false)]
    public void However_many_rows_it_has_it_stays_on_one_sheet(int lines, bool pendingBid, params string[] owed)
    {
        var particulars = Samples.UnitParticulars with { Holder = Samples.Unit with { Name = Of(200) }, Delegate = Samples.Agent with { Name = Of(200) } };
        var unlocking = Enumerable.Repeat(Unlocking, lines - 1);
        var application = Applications.Accept(Applications.Submit(particulars, [Samples.Renewal, .. unlocking], pendingBid, owed: owed));

        Assert.Equal(1, new AcceptanceReceipt(application, LongestPoint().In(Rules).Point, Samples.PaperNumber, Stationery.Standard).Print().Pdf.PageCount);
    }

    [Fact]
    public void It_stays_on_one_sheet_whatever_a_window_sets()
    {
        var items = Enumerable.Range(1, MaterialSetting.MostItems).Select(index => new HouseItem(
            $"house-{index}", Of(MaterialSetting.MostOfName), [CertificateKind.Unit], [Business.Replace], MayBeOwed: true));
        var rules = new MaterialSetting { Items = [.. items] }.In(LongestPoint().In(new ChannelSetting([Of(ChannelSetting.MostOfName)]).In(Rules)));
        var lines = Enumerable.Repeat(new BusinessLine { Business = Business.Replace, Cause = ReplacementCause.Damaged, Years = 5, Count = 99 }, BusinessLineRules.MostLines);
        var owed = rules.Checklist.House.Items.Select(item => item.Code).Concat(["business-licence", "legal-representative-id", "unit-delegate-id"]);

        var application = Applications.Accept(
            Applications.Submit(Samples.UnitParticulars, [.. lines], rules.Checklist, owed: [.. owed]), channel: rules.Point.Channels[0]);

        Assert.Equal(1, new AcceptanceReceipt(application, rules.Point, Samples.PaperNumber, Stationery.Standard).Print().Pdf.PageCount);
    }

    [Fact]
    public void Equal_input_gives_equal_bytes() =>
        Assert.Equal(Receipt(Accepted(Samples.Renewal)).Print().Pdf.Hash(), Receipt(Accepted(Samples.Renewal)).Print().Pdf.Hash());

    private static string Of(int length) => string.Concat(Enumerable.Repeat("益阳资江示范", 40))[..length];

    private static PointSetting LongestPoint() => PointSetting.Of(Rules) with
    {
        Place = Of(PointSetting.MostOfPlace),
        Address = Of(PointSetting.MostOfAddress),
        Days = [DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday, DayOfWeek.Sunday],
        Periods = [new(new(8, 30), new(11, 30)), new(new(11, 45), new(12, 45)), new(new(13, 30), new(17, 30))],
    };

    private static CertificateApplication Pending() =>
        Applications.Accept(Applications.Submit(Samples.UnitParticulars, [Samples.Renewal], pendingBid: true));

    private static CertificateApplication Accepted(params BusinessLine[] lines) =>
        Applications.Accept(Applications.Submit(Samples.UnitParticulars, lines));

    private static AcceptanceReceipt Receipt(CertificateApplication application) =>
        new(application, Applications.Point, Samples.PaperNumber, Stationery.Standard);

    private static string Read(CertificateApplication application) => Reading.ByPdfPig(Receipt(application).Print().Pdf);
}
