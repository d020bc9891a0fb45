using CaRenewal.Pdf.Setting;

namespace CaRenewal.Pdf.Writing;

/// <summary>Writes the lines and codes of a sheet as path operators (ISO 32000-1, 8.5).</summary>
internal static class PathOperators
{
    internal static void Write(PdfBuffer content, Sheet sheet)
    {
        var thickness = -1f;
        foreach (var stroke in sheet.Strokes)
        {
            if (stroke.Thickness != thickness)
            {
                content.Append(thickness < 0 ? "" : "S\n").AppendNumber(stroke.Thickness).Append("w\n");
                thickness = stroke.Thickness;
            }

            content.AppendNumber(stroke.X1).AppendNumber(sheet.Height - stroke.Y1).Append("m ");
            content.AppendNumber(stroke.X2).AppendNumber(sheet.Height - stroke.Y2).Append("l\n");
        }

        content.Append(thickness < 0 ? "" : "S\n");
        foreach (var fill in sheet.Fills)
        {
            Write(content, sheet, fill);
        }
    }

    /// <summary>One path of whole modules, so that no seam can show between two of them.</summary>
    private static void Write(PdfBuffer content, Sheet sheet, ModuleFill fill)
    {
        content.Append("q ").Append(FormattableString.Invariant($"{fill.Module:0.#####} 0 0 {-fill.Module:0.#####} "));
        content.AppendNumber(fill.X).AppendNumber(sheet.Height - fill.Y).Append("cm\n");
        for (var row = 0; row < fill.Modules.GetLength(0); row++)
        {
            for (var column = 0; column < fill.Modules.GetLength(1); column++)
            {
                var first = column;
                while (column < fill.Modules.GetLength(1) && fill.Modules[row, column])
                {
                    column++;
                }

                if (column > first)
                {
                    content.Append(first).Append(" ").Append(row).Append(" ").Append(column - first).Append(" 1 re\n");
                }
            }
        }

        content.Append("f Q\n");
    }
}
