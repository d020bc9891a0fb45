using System.Text.RegularExpressions;
using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Corrections;
using CaRenewal.Core.Materials;
using CsCheck;
using UglyToad.PdfPig;

namespace CaRenewal.Forms.Tests;

public partial class CorrectionNoticeTests
{
    private const double Margin = 10 * 72 / 25.4;

    private static readonly CorrectionRequest Usual = Corrections.Of(Corrections.Told, "business-licence", "usbkey", "unit-authorization-letter");

    [Fact]
    public void It_says_who_is_told_about_which_business_by_whom_and_when()
    {
        Assert.StartsWith(
            "补正告知书申请单位益阳资江示范建设工程（集团）有限公司经办人刘𬭎受理单号尚未登记申请业务延期3年2张告知人周岚告知时间2026-11-2310:35",
            Read(Usual));
        Assert.Contains("告知书编号：YYBZ20261123-0002文书编号：0034", Read(Usual));
    }

    [Fact]
    public void It_names_everything_that_is_missing_in_the_checklist_s_words_with_copies_and_seal() =>
        Assert.Contains(
            "现一次性告知：序号需补正的材料问题办理方式依据1营业执照复印件1份（加盖公章）缺自带公告2授权委托书1份（见附件3，加盖公章）缺现场签署公告3USBkey介质缺自带公告"
            + "其他需补正的内容：1．公章与单位名称不一致，请核对后重新加盖2．委托书须写明办理张数",
            Read(Usual));

    [Fact]
    public void A_single_remark_has_no_number() => Assert.Contains(
        "其他需补正的内容：请重新加盖公章",
        Read(Usual with { Particulars = Usual.Particulars with { Remarks = ["请重新加盖公章"] } }));

    [Fact]
    public void Every_flaw_has_its_word_on_the_paper() => Assert.All(
        Enum.GetValues<CorrectionFlaw>(),
        flaw => Assert.Contains($"1份（加盖公章）{Core.Words.OfficeWords.Word(flaw)}自带", Read(Usual with { Items = [Usual.Items[0] with { Flaw = flaw }] })));

    [Fact]
    public void It_tells_place_hours_and_phones_as_the_receipt_does_and_leaves_room_for_two_signatures()
    {
        Assert.Contains(
            "办理地点：益阳市公共资源交易中心2楼服务大厅CA窗口（益阳市迎宾东路355号）办公时间：周一至周五上午9:00-12:00，下午14:00-17:00咨询电话：0737-4112269客服联系电话：400-6682-666企业客服QQ：400-6682-666"
            + "告知人（签名）被告知人（签名）年月日年月日",
            Read(Usual));
    }

    [Fact]
    public void What_the_house_asks_for_is_marked_and_said_to_be_the_house_s()
    {
        var unlocking = Corrections.Of(Corrections.Told, Samples.UnitParticulars, [new BusinessLine { Business = Business.Unlock, Count = 1 }], "usbkey");

        Assert.Contains("USBkey介质缺自带惯例", Read(unlocking));
        Assert.Contains("依据为“惯例”的材料，公告未列明", Read(unlocking));
        Assert.DoesNotContain("惯例", Read(Usual));
    }

    [Fact]
    public void What_stands_for_the_licence_of_another_unit_type_is_said_beside_it()
    {
        var agency = Samples.UnitParticulars with { Holder = Samples.Unit with { Type = UnitType.PublicInstitution } };

        Assert.Contains(
            "营业执照复印件1份（加盖公章）没有营业执照的，用事业单位法人证书（惯例）。缺自带公告",
            Read(Corrections.Of(Corrections.Told, agency, [Samples.Renewal], "business-licence")));
    }

    [Fact]
    public void Papers_that_are_signed_at_the_window_are_said_to_be_printed_there()
    {
        Assert.Contains("“现场签署”的文书由受理点打印", Read(Usual));
        Assert.DoesNotContain("“现场签署”的文书由受理点打印", Read(Corrections.Of(Corrections.Told, "usbkey")));
    }

    [Fact]
    public void Remarks_alone_are_a_notice_too_and_materials_alone()
    {
        Assert.DoesNotContain("序号", Read(Corrections.Of(Corrections.Told)));
        Assert.DoesNotContain("其他需补正的内容", Read(Corrections.Of(Corrections.Told with { Remarks = [] }, "usbkey")));
    }

    [Fact]
    public void A_registered_application_is_named_and_a_name_left_to_the_pen_stays_blank()
    {
        var registered = Usual with { Application = new("YY", new DateOnly(2026, 11, 23), 7), Particulars = Corrections.Told with { Holder = null } };

        Assert.StartsWith("补正告知书申请单位经办人刘𬭎受理单号YY20261123-0007申请业务", Read(registered));
    }

    [Fact]
    public void A_person_is_called_so() =>
        Assert.Contains("申请人李㛃经办人", Read(Corrections.Of(new("李㛃", null, []), Samples.PersonalParticulars, [Samples.Renewal], "applicant-id")));

    [Fact]
    public void A_line_that_was_not_typed_to_its_end_is_named_by_its_business() =>
        Assert.Contains("申请业务延期；解锁1张", Read(Usual with
        {
            Lines = [new() { Business = Business.Renew, Count = 1 }, new() { Business = Business.Unlock, Count = 1 }],
        }));

    [ToolFact(Tool.PdfToText)]
    public void Two_readers_read_the_same() =>
        Assert.Equal(Sorted(Read(Usual)), Sorted(Reading.ByPoppler(Corrections.Print(Usual).Pdf)));

    [ToolFact(Tool.Zbar, Tool.PdfToImage)]
    public void Its_code_leads_a_scanner_to_the_notice() =>
        Assert.Equal($"YYBZ20261123-0002/6/0/1/{Samples.PaperNumber.ShortHash}", Scanning.Of(Corrections.Print(Usual)).Single());

    [Theory]
    [InlineData(2, 1, 0, 1)]
    [InlineData(200, 12, 500, 2)]
    public void The_shortest_and_the_longest_are_whole(int name, int items, int remarks, int mostPages)
    {
        var print = Corrections.Print(Long(name, items, remarks));

        Assert.InRange(print.Pdf.PageCount, 1, mostPages);
        AssertWhole(print, Long(name, items, remarks));
    }

    [Fact]
    public void Whatever_its_length_it_wraps_and_nothing_is_clipped() =>
        Gen.Select(Gen.Int[2, 200], Gen.Int[0, 12], Gen.Int[1, 500]).Sample(
            (name, items, remarks) => AssertWhole(Corrections.Print(Long(name, items, remarks)), Long(name, items, remarks)), iter: 25);

    [Fact]
    public void A_character_that_no_font_has_is_named() =>
        Assert.Equal(
            "字符“𰻝”（U+30EDD）无法打印，请改为手写或更正。",
            Assert.Throws<RuleBroken>(() => Corrections.Print(Usual with { Particulars = Corrections.Told with { Remarks = ["请写明𰻝"] } })).Message);

    [Fact]
    public void A_clerk_s_name_that_no_font_has_gives_way_to_the_staff_number() =>
        Assert.Contains("告知人2002", Read(Usual with { Given = Applications.Later with { By = "2002", Name = "陈𱍊" } }));

    [Fact]
    public void Equal_input_gives_equal_bytes() => Assert.Equal(Corrections.Print(Usual).Pdf.Hash(), Corrections.Print(Usual).Pdf.Hash());

    private static CorrectionRequest Long(int name, int items, int remarks)
    {
        static string Of(int length) => string.Concat(Enumerable.Repeat("益阳资江示范𬭎", 80)).EnumerateRunes().Take(length).Aggregate("", (text, rune) => text + rune);
        return Corrections.Of(new(Of(name), Of(name), remarks is 0 ? [] : [Of(remarks)]), "usbkey") with
        {
            Lines = [.. Enumerable.Repeat(Samples.Renewal, BusinessLineRules.MostLines)],
            Items =
            [
                .. Enumerable.Range(1, items).Select(index => new CorrectionItem(
                    $"{index}", $"《单位数字证书申请表》一份（一式二联，签字或盖章）见附件{index}", CorrectionFlaw.NeitherSignedNorSealed, MaterialWay.SignedHere, Origins.House, "没有营业执照的，用事业单位法人证书（惯例）。")),
            ],
        };
    }

    private static void AssertWhole(PrintFile print, CorrectionRequest request)
    {
        using var pdf = PdfDocument.Open(print.Pdf.ToArray());
        foreach (var page in pdf.GetPages())
        {
            Assert.All(page.Letters, letter => Assert.InRange(letter.BoundingBox.Left, Margin, page.Width - Margin));
            Assert.All(page.Letters, letter => Assert.InRange(letter.BoundingBox.Right, Margin, page.Width - Margin));
            Assert.All(page.Letters, letter => Assert.InRange(letter.StartBaseLine.Y, Margin, page.Height - Margin));
        }

        var text = Head().Replace(Reading.ByPdfPig(print.Pdf), "");
        Assert.All(
            [request.Particulars.Holder!, request.Particulars.Delegate!, .. request.Particulars.Remarks, .. request.Items.Select(item => item.Name)],
            value => Assert.Contains(value, text));
        Assert.Contains("被告知人（签名）", text);
    }

    private static string Read(CorrectionRequest request) => Reading.ByPdfPig(Corrections.Print(request).Pdf);

    /// <summary>What stands outside the frame of every sheet, between the end of one and the beginning of the next.</summary>
    [GeneratedRegex("告知书编号：.{17}文书编号：[0-9A-F]{32}([0-9]/[0-9])?")]
    private static partial Regex Head();

    // The readers take the head of the sheet in different turns; what they read must be the same characters.
    private static string Sorted(string text) => string.Concat(text.EnumerateRunes().Order());
}
