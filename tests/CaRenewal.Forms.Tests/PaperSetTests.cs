using CaRenewal.Core;
using CaRenewal.Core.Applications;

namespace CaRenewal.Forms.Tests;

public class PaperSetTests
{
    [Fact]
    public void Printed_on_one_side_the_papers_follow_each_other_without_blank_pages()
    {
        var print = Print(Sides.One);

        Assert.Equal(5, print.Pdf.PageCount);
        Assert.Equal(
            [new(Samples.UnitFirst, 1, 1, 0), new(Samples.UnitSecond, 2, 1, 0), new(Samples.Letter, 3, 1, 0), new(Samples.Statement, 4, 2, 0)],
            print.Papers);
    }

    [Fact]
    public void Printed_on_both_sides_every_paper_and_copy_begins_on_a_leaf_of_its_own()
    {
        var print = Print(Sides.Two);

        Assert.Equal(8, print.Pdf.PageCount);
        Assert.All(print.Papers, paper => Assert.Equal(1, paper.FirstPage % 2));
        Assert.Equal(
            [new(Samples.UnitFirst, 1, 1, 1), new(Samples.UnitSecond, 3, 1, 1), new(Samples.Letter, 5, 1, 1), new(Samples.Statement, 7, 2, 0)],
            print.Papers);
    }

    [Fact]
    public void The_blank_pages_are_really_blank()
    {
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(Print(Sides.Two).Pdf.ToArray());

        Assert.All([2, 4, 6], number => Assert.Empty(pdf.GetPage(number).Letters));
        Assert.All([1, 3, 5, 7, 8], number => Assert.NotEmpty(pdf.GetPage(number).Letters));
    }

    [Fact]
    public void The_office_s_order_holds_whatever_the_order_of_the_ticks() =>
        Assert.Equal(
            [Samples.UnitSecond, Samples.Statement],
            Samples.Papers(Samples.UnitParticulars).Print([Samples.Statement, Samples.UnitSecond], Sides.One).Papers.Select(paper => paper.Copy));

    [Fact]
    public void Equal_input_gives_equal_bytes() => Assert.Equal(Print(Sides.Two).Pdf.ToArray(), Print(Sides.Two).Pdf.ToArray());

    [Fact]
    public void Another_paper_number_gives_another_hash()
    {
        var other = new PaperSet(
            Samples.Entries(Samples.UnitParticulars) with { Imprint = Samples.Imprint with { PaperNumber = new PaperNumber(1) } },
            Samples.UnitPapers,
            Stationery.Standard);

        Assert.NotEqual(Print(Sides.One).Pdf.Hash(), other.Print(other.Papers, Sides.One).Pdf.Hash());
    }

    [Fact]
    public void What_sets_have_in_common_is_marked_so_that_it_is_stored_once()
    {
        var (one, other) = (Print(Sides.One), Samples.Papers(Samples.PersonalParticulars).Print(Samples.PersonalPapers, Sides.One));
        var shared = one.Pdf.Segments.Where(segment => segment.SharedHash is not null).ToList();

        Assert.NotEmpty(shared);
        Assert.All(shared, segment => Assert.Contains(other.Pdf.Segments, own => own.SharedHash is { } hash && hash.SequenceEqual(segment.SharedHash!)));
        Assert.InRange(one.Pdf.Segments.Where(segment => segment.SharedHash is null).Sum(segment => segment.Bytes.Length), 1, 64 * 1024);
    }

    [Fact]
    public void Nothing_ticked_is_answered_with_a_sentence() =>
        Assert.Equal("请选择要打印的文书。", Assert.Throws<RuleBroken>(() => Samples.Papers(Samples.UnitParticulars).Print([], Sides.One)).Message);

    [Fact]
    public void A_paper_that_the_application_does_not_need_is_refused() =>
        Assert.Throws<RuleBroken>(() => Samples.Papers(Samples.UnitParticulars).Print([Samples.PersonalFirst], Sides.One));

    [Fact]
    public void Many_clerks_printing_at_once_get_the_same_bytes_as_one()
    {
        var alone = Print(Sides.One).Pdf.Hash();

        Assert.All(ParallelEnumerable.Range(0, 64).Select(_ => Print(Sides.One).Pdf.Hash()).ToList(), hash => Assert.Equal(alone, hash));
    }

    [ToolFact(Tool.Qpdf)]
    public void Qpdf_finds_no_fault() => Assert.Contains("No syntax or stream encoding errors", Tool.Run(Print(Sides.Two).Pdf, Tool.Qpdf, "--check", "{file}"));

    [ToolFact(Tool.MuPdf)]
    public void MuPdf_reads_every_page() =>
        Assert.Contains("第二联用户留存", Reading.WithoutSpace(Tool.Run(Print(Sides.One).Pdf, Tool.MuPdf, "draw", "-q", "-F", "txt", "{file}")));

    private static PrintFile Print(Sides sides)
    {
        var set = Samples.Papers(Samples.UnitParticulars);
        return set.Print(set.Papers, sides);
    }
}
