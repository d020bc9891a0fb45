using System.IO.Compression;
using System.Text;

namespace CaRenewal.Web.Infrastructure.Sheets;

/// <summary>
/// An .xlsx written straight to a stream, row by row: memory stays flat however long it is. Texts are texts with a quote prefix,
/// so that none of them becomes a formula, neither when the file is opened nor when somebody edits the cell.
/// </summary>
public sealed class SheetFile : IAsyncDisposable
{
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private readonly PassingStream passing;
    private readonly ZipArchive zip;
    private readonly List<string> names = [];

    public SheetFile(Stream output)
    {
        passing = new PassingStream(output);
        zip = new ZipArchive(passing, ZipArchiveMode.Create, leaveOpen: true);
    }

    /// <param name="name">Of the sheet's tab.</param>
    /// <param name="rows">Texts, whole numbers, and decimals for money; null for an empty cell. The first row is the heading.</param>
    public async Task AddAsync(string name, IAsyncEnumerable<IReadOnlyList<object?>> rows, CancellationToken cancellation)
    {
        names.Add(name);
        await using var part = await OpenAsync($"xl/worksheets/sheet{names.Count}.xml", cancellation);
        var text = new SheetText(part);
        text.Raw($"{Declaration}<worksheet xmlns=\"{Main}\"><sheetData>");
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            text.Row(row);
            await text.FlushAsync(cancellation);
        }

        text.Raw("</sheetData></worksheet>");
        await text.FlushAsync(cancellation, all: true);
    }

    /// <summary>Writes what binds the sheets together; without it the file is none.</summary>
    public async Task EndAsync(CancellationToken cancellation)
    {
        var sheets = Enumerable.Range(1, names.Count).ToList();
        await WriteAsync("[Content_Types].xml", $"""
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>{string.Concat(sheets.Select(sheet => $"""<Override PartName="/xl/worksheets/sheet{sheet}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"""))}</Types>
            """, cancellation);
        await WriteAsync("_rels/.rels", $"""
            <Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """, cancellation);
        await WriteAsync("xl/workbook.xml", $"""
            <workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{string.Concat(sheets.Select(sheet => $"""<sheet name="{SheetText.Escape(names[sheet - 1])}" sheetId="{sheet}" r:id="r{sheet}"/>"""))}</sheets></workbook>
            """, cancellation);
        await WriteAsync("xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="{Package}/relationships">{string.Concat(sheets.Select(sheet => $"""<Relationship Id="r{sheet}" Type="{Relations}/worksheet" Target="worksheets/sheet{sheet}.xml"/>"""))}<Relationship Id="s" Type="{Relations}/styles" Target="styles.xml"/></Relationships>
            """, cancellation);

        // 0 nothing, 1 text with a quote prefix, 2 money.
        await WriteAsync("xl/styles.xml", $"""
            <styleSheet xmlns="{Main}"><fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf numFmtId="49" quotePrefix="1" applyNumberFormat="1" xfId="0"/><xf numFmtId="4" applyNumberFormat="1" xfId="0"/></cellXfs></styleSheet>
            """, cancellation);
        await zip.DisposeAsync();
        await passing.PassOnAsync(cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await zip.DisposeAsync();
        await passing.DisposeAsync();
    }

    private async Task WriteAsync(string name, string xml, CancellationToken cancellation)
    {
        await using var part = await OpenAsync(name, cancellation);
        await part.WriteAsync(Encoding.UTF8.GetBytes(Declaration + xml.Trim()), cancellation);
    }

    private Task<Stream> OpenAsync(string name, CancellationToken cancellation) =>
        zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellation);
}
