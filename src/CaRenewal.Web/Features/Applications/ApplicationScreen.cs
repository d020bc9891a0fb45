using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Closing;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;
using CaRenewal.Data.Applications;
using CaRenewal.Forms;
using CaRenewal.Web.Features.Certificates;
using CaRenewal.Web.Features.Closing;
using CaRenewal.Web.Features.Papers;
using CaRenewal.Web.Features.Payments;
using CaRenewal.Web.Features.Reveals;

namespace CaRenewal.Web.Features.Applications;

/// <summary>The page of an application. Its forms start empty; after a refusal one of them holds what was typed.</summary>
public sealed record ApplicationScreen
{
    public required CertificateApplication Application { get; init; }

    public required Guid CustomerId { get; init; }

    /// <summary>The papers and the receipt, newest first.</summary>
    public required IReadOnlyList<PrintRow> Prints { get; init; }

    /// <summary>The correction notices, newest first.</summary>
    public IReadOnlyList<PrintRow> Notices { get; init; } = [];

    /// <summary>What can be printed of it, each copy by itself.</summary>
    public required IReadOnlyList<PaperCopy> Copies { get; init; }

    public required IReadOnlyList<string> Channels { get; init; }

    /// <summary>Instant, UTC.</summary>
    public required DateTime Now { get; init; }

    public FinishForm Finish { get; init; } = new();

    public ReturnForm Return { get; init; } = new();

    public ReasonForm Cancellation { get; init; } = new();

    public VoidForm Void { get; init; } = new();

    public RefundForm Refund { get; init; } = new();

    public PrintForm Print { get; init; } = new();

    public IssueForm Issue { get; init; } = new();

    public DeliveryForm Delivery { get; init; } = new();

    public ReversalForm Reversal { get; init; } = new();

    /// <summary>Close of the day in whose books it stands: it is corrected by 冲正 alone.</summary>
    public CloseVersion? Closed { get; init; }

    public RevealForm Reveal { get; init; } = new();

    /// <summary>Name of the form that was posted; null when the page was opened.</summary>
    public string? Posted { get; init; }

    /// <summary>What others did since the posted form was made.</summary>
    public IReadOnlyList<ApplicationEvent> Meanwhile { get; init; } = [];

    /// <summary>The file to print as soon as the page is there.</summary>
    public PrintRow? PrintNow { get; init; }

    /// <summary>It comes from the intake: registered, its papers on the way to the printer.</summary>
    public bool IsJustRegistered => PrintNow is { Times.Count: 1, IsReceipt: false, Notice: null } && Application.Signed is null && Application.Payments.Count is 0;

    public NextStep Next => Application.Next();

    /// <summary>The papers of the current revision as they were first printed, if they were.</summary>
    public PrintRow? CurrentSet => Prints.LastOrDefault(print => print is { IsOutdated: false, IsReceipt: false });

    /// <summary>Papers from before an amendment are about, and nobody has signed the new ones yet.</summary>
    public bool MustPrintAgain => Application is { Cancelled: null, Signed: null } && Prints.Any(print => print is { IsOutdated: true, IsReceipt: false });

    /// <summary>Just accepted: the receipt is still to be printed for the first time.</summary>
    public bool ReceiptIsFresh => Receipt is { Times.Count: 1 } receipt && receipt.File.Created.At.BusinessDay() == Now.BusinessDay();

    public PrintRow? Receipt => Prints.FirstOrDefault(print => print is { IsOutdated: false, IsReceipt: true });

    public IEnumerable<MaterialRecord> Awaited => Application.Materials.Where(material => material.State is MaterialState.Awaited);

    /// <summary>Names, numbers and phones are shown whole on what is being handled, masked once it has left the counter.</summary>
    public bool IsInHand => Application.Status is ApplicationStatus.Submitted or ApplicationStatus.Returned;

    public ShownParticulars Shown { get => field ??= new(Application.Particulars, IsInHand); init; }

    /// <summary>The holder in a heading.</summary>
    public string HolderLabel => IsInHand ? Application.Particulars.Holder.Name : Application.Particulars.Holder.Label();

    /// <summary>What to look at again while it can still be put right.</summary>
    public IEnumerable<string> Doubts => IsInHand ? Core.Applications.Doubts.Of(Application.Particulars, Now.BusinessDay()) : [];

    public bool CanReturn => Closed is null && IsReversible;

    public bool CanReverse => Closed is not null && IsReversible;

    private bool IsReversible => Application is { Cancelled: null, Returned: null, Certificates.Count: 0, SentToAuthority: null };

    public bool CanCancel => Application is { Cancelled: null, Certificates.Count: 0 }
        && (Application.SentToAuthority is null || !Application.IsRevocationOnly)
        && Application.Received == Money.Zero;

    /// <summary>A revocation in a visit that is about more: sent as soon as it is signed, confirmed even where the rest was given up.</summary>
    public bool HasRevocationBeside => Application is { IsRevocationOnly: false, AsksRevocation: true, Revoked: null }
        && (Application.SentToAuthority is not null || Application is { Signed: not null, Returned: null, Cancelled: null });

    public bool CanAmend => Application.Status is ApplicationStatus.Submitted or ApplicationStatus.Returned && Application is { Certificates.Count: 0, SentToAuthority: null };

    public bool CanTakeMoneyBack => Application is { Cancelled: null } and ({ Accepted: null } or { Returned: not null });

    /// <summary>A material's name as it was asked for; the key itself where it is asked for no more.</summary>
    public string NameOf(string code) => Application.Materials.FirstOrDefault(record => record.Code == code)?.Name ?? code;

    /// <param name="print">1 for the newest file that holds, or a file's number.</param>
    public PrintRow? ToPrint(string? print) => print is "1"
        ? Prints.FirstOrDefault(row => !row.IsOutdated)
        : Prints.Concat(Notices).FirstOrDefault(row => !row.IsOutdated && Guid.TryParse(print, out var id) && row.Id == id);

    /// <summary>The page after a refusal: the posted form keeps what was typed and opens its part.</summary>
    public ApplicationScreen With(string prefix, ActForm form) => (this with
    {
        Posted = prefix,
        Meanwhile = [.. Application.Events.Where(entry => entry.Sequence > form.Version)],
    }).Holding(form);

    private ApplicationScreen Holding(ActForm form) => form switch
    {
        FinishForm finish => this with { Finish = finish },
        ReturnForm back => this with { Return = back },
        RefundForm refund => this with { Refund = refund },
        PrintForm print => this with { Print = print },
        IssueForm issue => this with { Issue = issue },
        DeliveryForm delivery => this with { Delivery = delivery },
        VoidForm taken => this with { Void = taken },
        ReversalForm reversal => this with { Reversal = reversal },
        ReasonForm reason => this with { Cancellation = reason },
        _ => this,
    };
}
