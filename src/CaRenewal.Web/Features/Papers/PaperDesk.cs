using System.Globalization;
using System.Text.Json;
using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Closing;
using CaRenewal.Core.Corrections;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Notice;
using CaRenewal.Core.Settings;
using CaRenewal.Data.Papers;
using CaRenewal.Data.Writing;
using CaRenewal.Forms;
using CaRenewal.Web.Features.Applications;
using Microsoft.EntityFrameworkCore;
using StoredPaper = CaRenewal.Data.Papers.PrintedPaper;

namespace CaRenewal.Web.Features.Papers;

/// <summary>
/// Prints: renders the papers of an application and files the very bytes that go to the printer, within the turn that
/// makes them necessary. Every time a file is sent there stands in the log, with its reason from the second on.
/// </summary>
public sealed class PaperDesk(PaperArchive archive, PointOfService point, Stationery stationery, CounterRules rules)
{
    private Sides Sides => rules.PrintsTwoSided ? Sides.Two : Sides.One;

    /// <summary>Everything that is still to be signed here, as one file for the printer; what was brought signed needs no printing.</summary>
    /// <returns>Null where nothing is.</returns>
    /// <exception cref="RuleBroken">A character cannot be printed.</exception>
    public async Task<StoredPaper?> StoreAsync(Turn turn, CertificateApplication application, Stamp stamp)
    {
        var papers = PapersOf(application);
        var awaited = AwaitedOf(application).ToHashSet();
        var due = papers.Papers.Where(copy => awaited.Contains(copy.Paper)).ToList();
        return due.Count is 0 ? null : await FileAsync(turn, application, papers.Print(due, Sides), Sides, null, stamp);
    }

    /// <summary>受理回执, a file of its own.</summary>
    public Task<StoredPaper?> StoreReceiptAsync(Turn turn, CertificateApplication application, Stamp stamp) =>
        FileAsync(turn, application, Receipt(application), Sides.One, null, stamp);

    /// <summary>补正告知书, a file of its own.</summary>
    /// <param name="number">The request's identifier as it is printed.</param>
    /// <param name="application">What it is about; null where nothing is registered.</param>
    /// <exception cref="RuleBroken">A character cannot be printed.</exception>
    public Task StoreNoticeAsync(Turn turn, CorrectionRequest request, PaperNumber number, CertificateApplication? application) =>
        FileAloneAsync(turn, application, new CorrectionNotice(request, point, number, stationery).Print(), request.Given);

    /// <summary>日结单, a file of its own.</summary>
    /// <param name="number">The close's paper as it is printed.</param>
    /// <exception cref="RuleBroken">A character cannot be printed.</exception>
    public Task StoreDaySheetAsync(Turn turn, DayClose close, PaperNumber number) =>
        FileAloneAsync(turn, null, new DaySheet(close, point, number, stationery).Print(), close.Stamp);

    /// <summary>Sends papers to the printer once more: the stored file where the same was printed before, else a new one.</summary>
    /// <exception cref="RuleBroken">Nothing is selected, a paper does not belong to the application, or a reason is missing.</exception>
    public async Task<StoredPaper> PrintAgainAsync(
        Turn turn, CertificateApplication application, IReadOnlyCollection<PaperCopy> selection, Sides sides, string? reason, Stamp stamp)
    {
        var codes = Copies(application).Where(selection.Contains).Select(PaperCode.Of).ToList();
        Rule.Require(codes.Count > 0 && codes.Count == selection.Count, "请选择要打印的文书。");
        Rule.Require(codes.Count == 1 || !codes.Contains(PaperCode.Receipt), "受理回执请单独打印。");
        var files = await turn.Cabinet.PrintedPapers.Where(file => file.ApplicationId == application.Id).ToListAsync();
        var current = files.Where(file => !file.IsVoidAt(application.Revision, application.Status)).ToList();
        Rule.Require(reason is not null || !current.Exists(file => file.Papers.Intersect(codes).Any()), "重打须写明原因。");

        if (current.Find(file => file.Papers.SequenceEqual(codes) && (file.Duplex == sides is Sides.Two || codes.Contains(PaperCode.Receipt))) is { } same)
        {
            Log(turn, application, same, reason, stamp);
            return same;
        }

        // A receipt is filed when it becomes due, so whatever comes here is papers.
        var file = PapersOf(application).Print(selection, sides);
        return (await FileAsync(turn, application, file, sides, reason, stamp))!;
    }

    /// <summary>What can be printed of the application now.</summary>
    public IReadOnlyList<PaperCopy> Copies(CertificateApplication application) => application.HasReceipt
        ? [.. PapersOf(application).Papers, new PaperCopy(Paper.AcceptanceReceipt)]
        : PapersOf(application).Papers;

    /// <summary>The number printed on the paper is its key in the archive, digit for digit.</summary>
    public static Guid IdOf(PaperNumber number) => Guid.ParseExact(number.Digits.ToLower(CultureInfo.InvariantCulture), "N");

    private static IEnumerable<Paper> AwaitedOf(CertificateApplication application) =>
        application.Materials
            .Where(material => material.State is not MaterialState.Seen)
            .Select(material => material.Paper)
            .OfType<SignedPaper>()
            .Select(paper => (Paper)(int)paper);

    private PaperSet PapersOf(CertificateApplication application) =>
        PaperSet.For(application, point, PaperNumber.Draw(), stationery);

    private PrintFile Receipt(CertificateApplication application) =>
        new AcceptanceReceipt(application, point, PaperNumber.Draw(), stationery).Print();

    private async Task<StoredPaper?> FileAsync(
        Turn turn, CertificateApplication application, PrintFile file, Sides sides, string? reason, Stamp stamp)
    {
        var stored = await ArchiveAsync(turn, application, file, sides, stamp);
        Log(turn, application, stored, reason, stamp);
        return stored;
    }

    private async Task FileAloneAsync(Turn turn, CertificateApplication? about, PrintFile file, Stamp stamp) =>
        PaperArchive.LogPrint(turn, await ArchiveAsync(turn, about, file, Sides.One, stamp), null, stamp);

    private Task<StoredPaper> ArchiveAsync(Turn turn, CertificateApplication? application, PrintFile file, Sides sides, Stamp stamp)
    {
        var facts = new PaperFacts(
            [.. file.Papers.Select(paper => PaperCode.Of(paper.Copy))],
            file.Papers.Count,
            sides is Sides.Two,
            JsonSerializer.Serialize(file.Papers.Select(paper => new { Code = PaperCode.Of(paper.Copy), paper.FirstPage, paper.Pages })));
        var segments = file.Pdf.Segments.Select(segment => new PaperSegment(segment.Bytes, segment.SharedHash)).ToList();
        return archive.StoreAsync(turn, IdOf(file.Number), application, facts, segments, stamp);
    }

    private static void Log(Turn turn, CertificateApplication application, StoredPaper file, string? reason, Stamp stamp)
    {
        PaperArchive.LogPrint(turn, file, reason, stamp);
        var words = PaperCode.Words(file.Papers);
        application.NotePrinted(stamp, reason is null ? words : $"重打{words}：{reason}");
    }
}
