using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Closing;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Notice;
using CaRenewal.Core.Payments;

namespace CaRenewal.Forms.Tests;

/// <summary>Closes of invented days, and their paper.</summary>
internal static class DaySheets
{
    public const string LongExplanation =
        "终端合计含一笔未经本系统登记的收款：客户在窗口外扫码误付，已与客户核对，次日由财务原路退回，凭证附后；请复核人核对终端流水后签字。"
        + "另有一笔因网络中断重复扣款，渠道已自动冲回，终端结算单未体现，以次日账单为准";

    private static readonly Stamp Closed = new("2001", "周建华", new DateTime(2026, 11, 23, 9, 30, 0, DateTimeKind.Utc));
    private static readonly string[] Channels = ["POS机刷卡", "微信", "支付宝"];

    public static DayClose Usual { get; } = new()
    {
        Id = Guid.Empty,
        Day = new DateOnly(2026, 11, 23),
        Version = 1,
        Number = "YY20261123-R1",
        Paper = Guid.Empty,
        Stamp = Closed,
        Books = new ClosedBooks
        {
            Handlers = ["李敏"],
            Channels =
            [
                new("POS机刷卡", 0, Money.Zero, Money.Zero, Money.Zero, Money.Zero, 0, Money.Zero, null, null),
                new("微信", 2, Money.Yuan(800), Money.Yuan(200), Money.Zero, Money.Yuan(600), 1, Money.Yuan(400), "短款 200.00 元", "终端次日到账"),
            ],
            Businesses = [new(Business.Renew, 3, Money.Yuan(600))],
            Payments = [new("YY20261123-0031", PaymentKind.Receipt, "微信", Money.Yuan(800), "4200000031", "李敏", new DateTime(2026, 11, 23, 2, 21, 0, DateTimeKind.Utc))],
            Applications = [new("YY20261123-0031", "延期 1年 3张", Money.Yuan(600), [new(Guid.Empty, new string('a', 64))])],
            Reversals = [],
            Differences = [],
            Heads = [new("changes", 1234, new string('b', 64))],
            CarriedOver = new(1, 2, 3),
        },
    };

    /// <summary>So many payments of three channels, each of an application of its own.</summary>
    public static DayClose Of(int payments)
    {
        var entries = Enumerable.Range(0, payments).Select(index => new ClosedPayment(
            $"YY20261123-{index + 1:0000}", PaymentKind.Receipt, Channels[index % 3], Money.Yuan(200 + (100 * (index % 9))),
            $"42000{index:0000000000000000}", index % 4 is 0 ? "阿布都热合曼·买买提艾力江" : "李敏", new DateTime(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc).AddMinutes(index))).ToList();
        return Usual with
        {
            Books = Usual.Books with
            {
                Channels = [.. Channels.Select(channel => Sum(channel, [.. entries.Where(entry => entry.Channel == channel)]))],
                Businesses = payments is 0 ? [] : [new(Business.New, 12, Money.Yuan(4800)), new(Business.Renew, payments, Money.Yuan(600 * payments)), new(Business.Unlock, 3, Money.Zero)],
                Payments = entries,
                Applications = [.. entries.Select(entry => new ClosedApplication(entry.Number, "延期 1年 1张；解锁 1张", entry.Amount, [new(Guid.Empty, new string('a', 64))]))],
                CarriedOver = payments is 0 ? new(0, 0, 0) : new(5, 2, 1),
            },
        };
    }

    /// <summary>The second version of a day on which everything happened.</summary>
    public static DayClose Reopened(int payments)
    {
        var day = Of(payments);
        return day with
        {
            Version = 2,
            Number = "YY20261123-R2",
            Books = day.Books with
            {
                Handlers = ["李敏", "张宏伟", "阿布都热合曼·买买提艾力江·吐尔逊江·库尔班"],
                Channels = [.. day.Books.Channels.Select((channel, index) => index is 1 ? channel with { TerminalAmount = channel.TerminalAmount + Money.Yuan(50), Difference = "长款 50.00 元", Explanation = LongExplanation } : channel)],
                Reversals = [new("YY20261120-0007", new DateOnly(2026, 11, 20), 2, Money.Yuan(200), "公章与执照名称不一致，客户要求更换单位名称后重新办理")],
                Differences =
                [
                    new("微信 2026-11-20 账单 4200002026112000010031 未登记（账单 200.00 元，账面 0.00 元）", LongExplanation),
                    new("支付宝 2026-11-20 账单 2026112022001400 短款（账单 100.00 元，账面 200.00 元）", "已更正"),
                ],
            },
        };
    }

    public static PrintFile Print(DayClose close) => new DaySheet(close, PointOfService.FromNotice(), Samples.PaperNumber, Stationery.Standard).Print();

    private static ClosedChannel Sum(string channel, IReadOnlyList<ClosedPayment> entries)
    {
        var sum = entries.Aggregate(Money.Zero, (total, entry) => total + entry.Amount);
        return new(channel, entries.Count, sum, Money.Zero, Money.Zero, sum, entries.Count, sum, null, null);
    }
}
