using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Corrections;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Notice;
using CaRenewal.Core.Words;
using CaRenewal.Data.Corrections;
using CaRenewal.Data.Writing;
using CaRenewal.Forms;
using CaRenewal.Web.Features.Papers;

namespace CaRenewal.Web.Features.Corrections;

/// <summary>补正告知: number, record and paper are stored together, in the turn that tells.</summary>
public sealed class Telling(CorrectionBook book, PaperDesk papers, PointOfService point)
{
    /// <param name="visit">Whom it is about and what the visit requires.</param>
    /// <param name="about">The application; null where nothing is registered.</param>
    /// <exception cref="RuleBroken">Nothing is marked, what is marked does not fit, or a character cannot be printed.</exception>
    public async Task<CorrectionRequest> TellAsync(Turn turn, NoticeForm form, ToldVisit visit, CertificateApplication? about, Stamp stamp)
    {
        var paper = PaperNumber.Draw();
        var remarks = form.Others();
        var request = new CorrectionRequest
        {
            Id = PaperDesk.IdOf(paper),
            Number = await turn.NextNumberAsync(point.Code + CorrectionRequest.Series, stamp.At.BusinessDay()),
            Application = about?.Number,
            Form = about is null ? form.Form : null,
            Kind = visit.Kind,
            Lines = visit.Lines,
            Items = CorrectionCheck.Items(visit.Required, form.Marks(), remarks),
            Particulars = new CorrectionParticulars(visit.Holder, visit.Delegate, remarks),
            Given = stamp,
        };
        await papers.StoreNoticeAsync(turn, request, paper, about);
        book.Enter(turn, request, about?.Id, visit.HolderKey);
        about?.NoteCorrectionTold(stamp, request.Items.Describe(remarks.Count > 0));
        return request;
    }
}
