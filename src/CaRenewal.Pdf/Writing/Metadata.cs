using System.Security;
using System.Text;

namespace CaRenewal.Pdf.Writing;

/// <summary>What a file says of itself, twice and equal: as Info and as XMP (ISO 19005-2, 6.6).</summary>
internal static class Metadata
{
    internal static int WriteInfo(ObjectWriter writer, DocumentInfo info)
    {
        var number = writer.Reserve();
        var date = $"{info.Created:yyyyMMddHHmmss}{info.Created:zzz}".Replace(':', '\'') + "'";
        var buffer = writer.Begin(number).Append("<</Title").AppendText(info.Title);
        if (info.Author.Length > 0)
        {
            buffer.Append("/Author").AppendText(info.Author);
        }

        buffer.Append($"/Producer({DocumentInfo.Producer})/CreationDate(D:{date})/ModDate(D:{date})>>");
        writer.End();
        return number;
    }

    internal static int WriteXmp(ObjectWriter writer, DocumentInfo info)
    {
        var date = $"{info.Created:yyyy-MM-ddTHH:mm:sszzz}";
        var creator = info.Author.Length == 0 ? "" : $"<dc:creator><rdf:Seq><rdf:li>{SecurityElement.Escape(info.Author)}</rdf:li></rdf:Seq></dc:creator>\n";
        var packet = $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(info.Title)}</rdf:li></rdf:Alt></dc:title>
            {creator}<pdf:Producer>{DocumentInfo.Producer}</pdf:Producer>
            <xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;
        var bytes = Encoding.UTF8.GetBytes(packet.ReplaceLineEndings("\n"));
        var number = writer.Reserve();
        var buffer = writer.Begin(number).Append($"<</Type/Metadata/Subtype/XML/Length {bytes.Length}>>stream\n");
        buffer.Write(bytes);
        buffer.Append("\nendstream");
        writer.End();
        return number;
    }
}
