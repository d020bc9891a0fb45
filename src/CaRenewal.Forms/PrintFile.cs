using CaRenewal.Pdf;

namespace CaRenewal.Forms;

/// <summary>The very file that is sent to the printer.</summary>
/// <param name="Number">文书编号 that is printed on it.</param>
/// <param name="Pdf">Its bytes, in segments; those that other prints share carry their hash.</param>
/// <param name="Papers">Page index by paper and copy.</param>
public sealed record PrintFile(PaperNumber Number, PdfFile Pdf, IReadOnlyList<PrintedPaper> Papers);
