using System.IO.Compression;
using System.Security;
using System.Text;

namespace CaRenewal.Benchmarks.WordProcessor;

/// <summary>The least of a .docx that a word processor needs: paragraphs and tables in Song type on A4.</summary>
internal sealed class Docx
{
    private const string ContentTypes = """
        <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """;

    private const string Relationships = """
        <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        """;

    // Rows of one table that follow each other are joined by the word processor: only a cell's own lines are kept.
    private static readonly string Borders =
        $"<w:tcBorders>{string.Concat(((string[])["top", "left", "bottom", "right"]).Select(side => $"<w:{side} w:val=\"single\" w:sz=\"6\"/>"))}</w:tcBorders>";

    private readonly StringBuilder body = new();

    /// <param name="size">Points.</param>
    /// <param name="align">left, right, center or both.</param>
    public Docx Paragraph(string text, double size = 10.5, string align = "both")
    {
        AppendParagraph(text, size, align);
        return this;
    }

    /// <summary>One row of a bordered table; widths in millimetres.</summary>
    public Docx Row(double height, params (double Width, string Text)[] cells)
    {
        body.Append($"<w:tbl><w:tblPr/><w:tr><w:trPr><w:trHeight w:val=\"{Twips(height)}\"/></w:trPr>");
        foreach (var (width, text) in cells)
        {
            body.Append($"<w:tc><w:tcPr><w:tcW w:w=\"{Twips(width)}\" w:type=\"dxa\"/>{Borders}<w:vAlign w:val=\"center\"/></w:tcPr>");
            AppendParagraph(text, 10.5, "left");
            body.Append("</w:tc>");
        }

        body.Append("</w:tr></w:tbl>");
        return this;
    }

    public void Save(string path)
    {
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        Write(archive, "[Content_Types].xml", ContentTypes);
        Write(archive, "_rels/.rels", Relationships);
        Write(archive, "word/document.xml", $"""
            <?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/></w:sectPr></w:body></w:document>
            """);
    }

    private static int Twips(double millimetres) => (int)(millimetres * 1440 / 25.4);

    private static void Write(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }

    private void AppendParagraph(string text, double size, string align) => body.Append(
        $"<w:p><w:pPr><w:jc w:val=\"{align}\"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii=\"Noto Serif CJK SC\" w:eastAsia=\"Noto Serif CJK SC\"/><w:sz w:val=\"{(int)(size * 2)}\"/></w:rPr><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r></w:p>");
}
