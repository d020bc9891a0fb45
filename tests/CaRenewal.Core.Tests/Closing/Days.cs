using CaRenewal.Core.Applications;
using CaRenewal.Core.Closing;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Payments;
using static CaRenewal.Core.Tests.Applications.Visits;

namespace CaRenewal.Core.Tests.Closing;

/// <summary>Days as their books would be read.</summary>
internal static class Days
{
    public static readonly DateOnly Monday = new(2026, 11, 23);

    public static readonly ApplicationNumber Number = new("YY", Monday, 31);

    public static readonly string[] Channels = ["POS机刷卡", "微信", "支付宝"];

    public static DayBooks Of(params Payment[] payments) => new()
    {
        Day = Monday,
        Payments = [.. payments.Select(payment => new BookedPayment(payment, Number, IsAccepted: true))],
        Applications = [],
        OpenRefunds = [],
        Reversals = [],
        Channels = DayBooks.Check(Channels, payments, []),
        Closes = [],
    };

    /// <summary>The slips typed as they are meant: from the money book itself.</summary>
    public static DayBooks Typed(this DayBooks books) => books with
    {
        Channels = [.. books.Channels.Select(check => check with { Terminal = check.Type(Guid.NewGuid(), Monday, check.Books.Count, check.Books.Net, null, By(Clerk)) })],
    };

    public static Payment Receipt(long yuan, string channel = "微信", string reference = "4200000031") => new()
    {
        Id = Guid.NewGuid(),
        Kind = PaymentKind.Receipt,
        Channel = channel,
        Amount = Money.Yuan(yuan),
        Reference = reference,
        Stamp = By(Clerk),
    };

    public static Payment Back(this Payment receipt, PaymentKind kind, long yuan, string? reference = null) => receipt with
    {
        Id = Guid.NewGuid(),
        Kind = kind,
        Amount = Money.Yuan(yuan),
        Reference = reference ?? receipt.Reference,
        Takes = receipt.Id,
    };

    public static BookedApplication Accepted(long due = 0) => new(
        Guid.NewGuid(), Number, Monday, [Renewal], new Quote("notice", [new QuotedLine(Business.Renew, 1, 1, Money.Yuan(200), "延期", "公告")]), Money.Yuan(due), false, false);

    public static DayClose Close(this DayBooks books, Stamp? stamp = null) => books.Close(
        Guid.NewGuid(), Guid.NewGuid(), "YY", Array.Empty<ClosedPaper>().ToLookup(_ => Guid.Empty), [new ClosedHead("changes", 12, "ab")], stamp ?? By(Supervisor));

    public static CloseVersion Version(int version = 1, Stamp? reopened = null) =>
        new(Guid.NewGuid(), Monday, version, $"YY20261123-R{version}", Guid.NewGuid(), By(Supervisor), reopened, reopened is null ? null : "漏录");
}
