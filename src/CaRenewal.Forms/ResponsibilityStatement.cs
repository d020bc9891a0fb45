using CaRenewal.Forms.Wording;
using CaRenewal.Pdf;

namespace CaRenewal.Forms;

/// <summary>数字证书及电子签章申请责任书 (附件4): two pages.</summary>
internal sealed class ResponsibilityStatement(Entries entries, Stationery stationery)
{
    private readonly StatementWording words = Words.Statement;
    private readonly Ink ink = new(stationery);

    internal Page Sheet() => new()
    {
        Left = 24,
        Right = 24,
        Top = 28,
        Bottom = 20,
        Body = new Column(
        [
            ink.Title(words.Title),
            new Space(5),
            Paragraph(words.Preamble),
            .. words.Clauses.SelectMany(Clause),
            new Space(4),
            Paragraph(words.Closing),
            new Space(16),
            Signature(),
        ]),
        Furniture = Furniture,
    };

    private IEnumerable<At> Furniture(PageNumber page) =>
    [
        .. new Heading(entries.Imprint, detail: null, stationery, new PaperCopy(Paper.ResponsibilityStatement)).On(page),
        new At(24, 284, 162, new Text(stationery.Margin, $"{page.Number} / {page.Count}") { Align = Align.Centre }),
    ];

    private IEnumerable<Block> Clause(Clause clause)
    {
        yield return Paragraph(clause.Text, keepWithNext: clause.Points is not null);
        foreach (var point in clause.Points ?? [])
        {
            yield return Paragraph(point, keepWithNext: point != clause.Points![^1]);
        }
    }

    private Text Paragraph(string text, bool keepWithNext = false) =>
        new(stationery.Clause, text) { Align = Align.Justify, Indent = 2, KeepWithNext = keepWithNext };

    private Row Signature() => new(
        (84, new Text(stationery.Clause, words.Signature, Span.Blank(42))),
        (0, new Text(stationery.Clause, words.DateLabel, Part(16, entries.Day.Year), words.Date.Year, Part(11, entries.Day.Month), words.Date.Month, Part(11, entries.Day.Day), words.Date.Day)));

    private static Span Part(double width, int value) => Span.Blank(width, value.ToString());
}
