namespace CaRenewal.Pdf.Writing;

/// <summary>Writes sheets as a PDF 1.7 file after the rules of PDF/A-2u (ISO 19005-2).</summary>
internal static class PdfWriter
{
    internal static PdfFile Write(IReadOnlyList<Sheet> sheets, DocumentInfo info)
    {
        var writer = new ObjectWriter();
        var (catalog, tree, resources) = (writer.Reserve(), writer.Reserve(), writer.Reserve());
        var fonts = new FontTable();
        var content = new PdfBuffer(16 * 1024);
        var pages = new List<int>(sheets.Count);
        foreach (var sheet in sheets)
        {
            content.Clear();
            PathOperators.Write(content, sheet);
            new TextOperators(content, fonts, sheet).Write();
            var stream = writer.AddStream(content.Written.Span);
            pages.Add(writer.Add(FormattableString.Invariant(
                $"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {sheet.Width:0.###} {sheet.Height:0.###}]/Resources {resources} 0 R/Contents {stream} 0 R>>")));
        }

        fonts.WriteTo(writer, resources);
        writer.Begin(tree).Append($"<</Type/Pages/Count {pages.Count}/Kids[{string.Join(' ', pages.Select(page => $"{page} 0 R"))}]>>");
        writer.End();
        var profile = writer.Add(SrgbProfile.Stream);
        var metadata = Metadata.WriteXmp(writer, info);
        writer.Begin(catalog).Append(
            $"<</Type/Catalog/Pages {tree} 0 R/Metadata {metadata} 0 R/Lang(zh-CN)"
            + "/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None>>"
            + $"/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile {profile} 0 R>>]>>");
        writer.End();
        return writer.Finish(catalog, Metadata.WriteInfo(writer, info), pages.Count);
    }
}
