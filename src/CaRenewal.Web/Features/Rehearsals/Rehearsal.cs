using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Notice;
using CaRenewal.Data;
using CaRenewal.Forms;
using CaRenewal.Web.Features.Applications.Intake;
using CaRenewal.Web.Features.Counter;
using CaRenewal.Web.Verbs.Render;

namespace CaRenewal.Web.Features.Rehearsals;

/// <summary>
/// An invented visit that is searched for, checked, printed and laid before the cabinet, never saved. Code is compiled when
/// it first runs: whoever comes first in the morning should not wait for that.
/// </summary>
public sealed class Rehearsal(
    CabinetContext cabinet, SearchBox search, Questions questions, Checklist checklist, FeeSchedule fees, PointOfService point, TimeProvider clock)
{
    private const string Visit = "rehearsal.json";

    /// <returns>Names of the papers that were printed to nobody.</returns>
    public async Task<IReadOnlyCollection<string>> RunAsync(CancellationToken cancellation)
    {
        var visit = await ReadAsync(cancellation);
        var papers = RenderedVisit.Of(visit).Files.Keys;

        await search.FindCustomersAsync(visit.Application.Name!, cancellation);
        var submission = visit.Application.ToSubmission(clock.Today(), questions.Stationery);
        await questions.AskAsync(visit.Application, submission, amends: null);
        Lay(submission);
        return [.. papers];
    }

    private static async Task<RenderFile> ReadAsync(CancellationToken cancellation)
    {
        using var json = new MemoryStream();
        await using var specimen = typeof(Rehearsal).Assembly.GetManifestResourceStream(Visit)!;
        await specimen.CopyToAsync(json, cancellation);
        return RenderFileReader.Read(json.ToArray()).File!;
    }

    /// <summary>What the cabinet makes of an application before it writes; nothing is written here, and the scope ends.</summary>
    private void Lay(Submission submission)
    {
        var stamp = new Stamp("", "", clock.GetUtcNow().UtcDateTime);
        var number = new ApplicationNumber(point.Code, clock.Today(), 0);
        cabinet.Add(CertificateApplication.Submit(Guid.NewGuid(), number, submission, checklist, fees, stamp));
        cabinet.ChangeTracker.DetectChanges();
    }
}
