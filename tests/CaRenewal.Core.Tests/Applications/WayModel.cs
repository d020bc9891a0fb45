using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Tests.Applications;

/// <summary>The way of an application told a second time, from the office's table of stamps: what may happen when, and what it leads to.</summary>
internal sealed class WayModel
{
    private readonly List<(long Left, long Amount, int Day)> receipts = [];
    private WayLines lines;
    private bool signed;
    private string? acceptor;
    private bool reviewed;
    private bool returned;
    private bool cancelled;
    private bool sent;
    private bool revoked;
    private bool owed;
    private int issued;
    private int delivered;

    public WayModel(WayLines lines) => TakeIn(lines);

    public long Received => receipts.Sum(receipt => receipt.Left);

    public bool IsSignedAndPaid => signed && IsPaid;

    public ApplicationStatus Status =>
        cancelled ? ApplicationStatus.Cancelled
        : returned ? ApplicationStatus.Returned
        : lines.OnlyRevokes && revoked ? ApplicationStatus.Revoked
        : lines.OnlyRevokes && sent ? ApplicationStatus.SentToAuthority
        : issued > 0 && delivered == lines.ToIssue ? ApplicationStatus.Delivered
        : issued > 0 && issued == lines.ToIssue ? ApplicationStatus.Issued
        : reviewed ? ApplicationStatus.Reviewed
        : acceptor is not null ? ApplicationStatus.Accepted
        : ApplicationStatus.Submitted;

    private long Due => lines.PriceInFen - Received;

    private bool IsPaid => Due == 0;

    private bool PapersAreHere => !cancelled && issued == 0 && !sent;

    private bool SomethingIsLeft => !cancelled && issued == 0 && !(sent && lines.OnlyRevokes);

    private bool MoneyMayGoBack => !cancelled && (acceptor is null || returned);

    public bool Allows(Step step) => step.Verb switch
    {
        Verb.Print or Verb.TellCorrection => !cancelled,
        Verb.Sign => !cancelled && !returned && !signed,
        Verb.SignUnseen => false,
        Verb.Pay => !cancelled && !returned && Due > 0,
        Verb.PayTooMuch => false,
        Verb.Void => MoneyMayGoBack && ReceiptOf(step) is { } at && receipts[at].Left == receipts[at].Amount && receipts[at].Day == step.Day,
        Verb.Refund => MoneyMayGoBack && ReceiptOf(step) is { } at && receipts[at].Left > 0,
        Verb.BringOwed => !cancelled && owed,
        Verb.Accept => !cancelled && !returned && !lines.OnlyRevokes && acceptor is null && IsSignedAndPaid,
        Verb.Review => !cancelled && !returned && acceptor is not null && !reviewed && acceptor != step.By,
        Verb.ReviewOwn => false,
        Verb.Issue => !cancelled && !returned && acceptor is not null && (reviewed || !step.Flag) && issued < lines.ToIssue,
        Verb.Deliver => !cancelled && delivered < issued,
        Verb.Return => PapersAreHere && !returned,
        Verb.Amend => PapersAreHere && (acceptor is null || returned),
        Verb.Cancel => SomethingIsLeft && Received == 0,
        Verb.Send => !cancelled && !returned && lines.AsksRevocation && signed && !sent,
        Verb.Confirm => sent && !revoked,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };

    public void Take(Step step)
    {
        switch (step.Verb)
        {
            case Verb.Sign: signed = true; break;
            case Verb.Pay: receipts.Add((PartOf(step), PartOf(step), step.Day)); break;
            case Verb.Void: Give(ReceiptOf(step)!.Value, all: true); break;
            case Verb.Refund: Give(ReceiptOf(step)!.Value, all: step.Flag); break;
            case Verb.BringOwed: owed = false; break;
            case Verb.Accept: acceptor = step.By; break;
            case Verb.Review: reviewed = true; break;
            case Verb.Issue: issued++; break;
            case Verb.Deliver: delivered++; break;
            case Verb.Return: returned = true; break;
            case Verb.Amend: TakeIn(WayLines.All[step.Choice % WayLines.All.Count]); break;
            case Verb.Cancel: cancelled = true; break;
            case Verb.Send: sent = true; break;
            case Verb.Confirm: revoked = true; break;
        }
    }

    /// <summary>The whole of what is due, or half of it.</summary>
    public long PartOf(Step step) => step.Flag ? Due : Math.Max(1, Due / 2);

    /// <summary>Index of the receipt that is meant.</summary>
    public int? ReceiptOf(Step step) => receipts.Count is 0 ? null : step.Choice % receipts.Count;

    public long LeftOf(int receipt) => receipts[receipt].Left;

    private void Give(int receipt, bool all)
    {
        var (left, amount, day) = receipts[receipt];
        receipts[receipt] = (all ? 0 : left - 1, amount, day);
    }

    private void TakeIn(WayLines taken)
    {
        lines = taken;
        (signed, acceptor, reviewed, returned) = (false, null, false, false);
        owed = taken.NeedsLicence;
    }
}
