namespace CaRenewal.Forms.Tests;

/// <summary>What is ours stands outside what is the notice's.</summary>
public class FrameTests
{
    public static TheoryData<string> Papers => [.. Phrases.Lists.Values];

    [Theory]
    [MemberData(nameof(Papers))]
    public void Code_and_detail_line_stand_above_the_frame_side_by_side(string list)
    {
        var copy = Phrases.Lists.Single(pair => pair.Value == list).Key;
        var title = TitleOf(copy);
        Assert.All(PrintedPage.Of(Samples.Print(copy)), (page, index) =>
        {
            var code = page.Code!.Value;
            var above = PrintedPage.BoxOf([.. new[] { "受理单号：YY20261123-0007", "文书编号：" + Samples.PaperNumber.Text }.SelectMany(page.Only)]);
            var frame = page.Upright.Select(side => side.Top).DefaultIfEmpty(0).Max();
            var text = index == 0 ? PrintedPage.BoxOf(page.Only(title)).Top : 0;

            Assert.True(code.Bottom > Math.Max(frame, text), "The code reaches into the paper.");
            Assert.True(above.Bottom > Math.Max(frame, text), "The numbers reach into the paper.");
            AssertBeside(above, code);
            if (copy.Paper is not Paper.ResponsibilityStatement)
            {
                // 附件2 repeats it under 备注, where the form has room for it.
                var detail = PrintedPage.BoxOf(page.Only("业务明细：延期3年2张"));
                Assert.True(detail.Bottom > Math.Max(frame, text), "The detail line reaches into the paper.");
                AssertBeside(detail, code);
            }
        });
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Every_value_is_set_in_Song(string list)
    {
        var copy = Phrases.Lists.Single(pair => pair.Value == list).Key;
        string[] values = copy.Paper switch
        {
            Paper.UnitApplicationForm => [Samples.Unit.Name, Samples.Unit.OrganizationCode.Hyphenated, Samples.Unit.SocialSecurityNumber, Samples.Unit.LegalRepresentative, Samples.Agent.Name, Samples.Unit.Address, Samples.Unit.Email!],
            Paper.PersonalApplicationForm => [Samples.Person.Name, Samples.Person.Document.Number, Samples.Person.Mobile.Written, Samples.Person.Address.Street, Samples.Agent.Name, Samples.Agent.Address!.Street],
            Paper.AuthorizationLetter => [Samples.Unit.Name, Samples.Agent.Name, Samples.Agent.Document.Number],
            _ => ["2026年11月23日"],
        };
        var pages = PrintedPage.Of(Samples.Print(copy));

        Assert.All(values, value => Assert.All(
            Assert.Single(pages, page => page.All(value).Count > 0).All(value).SelectMany(letters => letters),
            letter => Assert.EndsWith("+NotoSerifSC-Regular", letter.FontName)));
    }

    private static string TitleOf(PaperCopy copy) => copy.Paper switch
    {
        Paper.UnitApplicationForm => "单位数字证书及电子签章业务申请表",
        Paper.PersonalApplicationForm => "个人数字证书及电子签章业务申请表",
        Paper.AuthorizationLetter => "授权委托书",
        _ => "数字证书及电子签章申请责任书",
    };

    private static void AssertBeside(UglyToad.PdfPig.Core.PdfRectangle line, UglyToad.PdfPig.Core.PdfRectangle code)
    {
        Assert.True(line.Right < code.Left, "The line runs into the code.");
        Assert.InRange(line.Bottom, code.Bottom, code.Top);
        Assert.InRange(line.Top, code.Bottom, code.Top + 2);
    }
}
