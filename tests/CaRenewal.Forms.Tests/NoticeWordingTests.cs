using CaRenewal.Pdf;

namespace CaRenewal.Forms.Tests;

/// <summary>Every printed sentence is the notice's own, character for character.</summary>
public class NoticeWordingTests
{
    public static TheoryData<string> Papers => [.. Phrases.Lists.Values];

    [Theory]
    [MemberData(nameof(Papers))]
    public void Every_phrase_of_the_notice_stands_on_its_paper_in_order_as_PdfPig_reads_it(string list) =>
        AssertInOrder(Copy(list), Reading.ByPdfPig(Samples.Print(Copy(list)).Pdf));

    [ToolFact(Tool.PdfToText)]
    public void Every_phrase_of_the_notice_stands_on_its_paper_in_order_as_poppler_reads_it() =>
        Assert.All(Phrases.Lists.Keys, copy => AssertInOrder(copy, Reading.ByPoppler(Samples.Print(copy).Pdf)));

    [Theory]
    [MemberData(nameof(Papers))]
    public void Neither_the_labels_of_the_annexes_nor_the_notices_own_boxes_are_printed(string list)
    {
        var text = Reading.ByPdfPig(Samples.Print(Copy(list)).Pdf);

        Assert.DoesNotContain("附件", text);
        Assert.DoesNotContain("□", text);
    }

    private static PaperCopy Copy(string list) => Phrases.Lists.Single(pair => pair.Value == list).Key;

    private static void AssertInOrder(PaperCopy copy, string text)
    {
        var at = 0;
        foreach (var phrase in Phrases.Of(copy).Select(Reading.WithoutSpace))
        {
            var found = text.IndexOf(phrase, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"{copy}: “{phrase}” is not there after “{text[Math.Max(0, at - 20)..at]}”.");
            at = found + phrase.Length;
        }
    }
}
