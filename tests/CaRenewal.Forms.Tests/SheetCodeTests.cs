namespace CaRenewal.Forms.Tests;

public class SheetCodeTests
{
    [ToolFact(Tool.Zbar, Tool.PdfToImage)]
    public void The_code_of_each_sheet_is_read_from_a_scan()
    {
        var set = Samples.Papers(Samples.UnitParticulars);
        var hash = Samples.PaperNumber.ShortHash;

        var read = Scanning.Of(set.Print(set.Papers, Sides.One));

        Assert.Equal(
            [
                $"YY20261123-0007/1/1/1/{hash}",
                $"YY20261123-0007/1/2/1/{hash}",
                $"YY20261123-0007/3/0/1/{hash}",
                $"YY20261123-0007/4/0/1/{hash}",
                $"YY20261123-0007/4/0/2/{hash}",
            ],
            read);
    }

    [Fact]
    public void The_code_tells_neither_the_paper_number_nor_anything_personal()
    {
        var text = SheetCode.Text("YY20261123-0007", Samples.PaperNumber, Samples.UnitFirst, 1);

        Assert.Matches("^YY20261123-0007/1/1/1/[0-9A-F]{10}$", text);
        Assert.DoesNotContain(Samples.PaperNumber.Digits[..10], text);
    }

    [Fact]
    public void The_longest_number_stays_in_a_code_of_the_same_size()
    {
        var imprint = Samples.Imprint with { Number = "YYANG20261123-99999" };

        Assert.Equal(25 + 8, SheetCode.Modules(imprint, Samples.Statement, new(2, 2)).GetLength(0));
    }
}
