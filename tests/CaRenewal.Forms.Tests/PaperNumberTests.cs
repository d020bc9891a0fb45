namespace CaRenewal.Forms.Tests;

public class PaperNumberTests
{
    [Fact]
    public void Two_draws_differ() => Assert.NotEqual(PaperNumber.Draw(), PaperNumber.Draw());

    [Fact]
    public void It_is_read_back_as_it_is_written()
    {
        var number = PaperNumber.Draw();

        Assert.Matches("^([0-9A-F]{4} ){7}[0-9A-F]{4}$", number.Text);
        Assert.True(PaperNumber.TryParse(number.Text, out var fromText) && PaperNumber.TryParse(number.Digits, out var fromDigits) && fromText == number && fromDigits == number);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("12")]
    [InlineData("0123456789ABCDEF0123456789ABCDEG")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF0")]
    public void Anything_else_is_refused(string? text) => Assert.False(PaperNumber.TryParse(text, out _));

    [Fact]
    public void It_stands_on_every_sheet()
    {
        var set = Samples.Papers(Samples.UnitParticulars);

        var text = Reading.ByPdfPig(set.Print(set.Papers, Sides.One).Pdf);

        Assert.Equal(5 + 1, text.Split("文书编号：" + Samples.PaperNumber.Digits).Length);
        Assert.Equal(5 + 1, text.Split("受理单号：YY20261123-0007").Length);
        Assert.Equal(3 + 1, text.Split("业务明细：延期3年2张").Length);
    }
}
