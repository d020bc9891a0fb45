namespace CaRenewal.Core.Closing.Statements;

/// <summary>Which columns of a channel's exported statement (账单) say what. Names as they stand in its header line.</summary>
public sealed record StatementLayout
{
    public required string Channel { get; init; }

    /// <summary>Every number by which an entry may have been registered; a line is found by any of them.</summary>
    public required IReadOnlyList<string> References { get; init; }

    public required string Amount { get; init; }

    /// <summary>Where refunds stand in a column of their own, positive; null where they are negative amounts.</summary>
    public string? RefundAmount { get; init; }

    public required string Time { get; init; }

    /// <summary>Column whose words tell receipts from refunds; null where the sign does.</summary>
    public string? KindColumn { get; init; }

    /// <summary>Words in it that stand for money given back.</summary>
    public IReadOnlyList<string> RefundWords { get; init; } = [];

    /// <summary>What must stand in the header line.</summary>
    public IEnumerable<string> Columns =>
        References.Take(1).Append(Amount).Append(Time).Concat(((string?[])[RefundAmount, KindColumn]).OfType<string>()).Distinct();

    /// <summary>惯例: the columns in which merchants' exports of the three channels of the notice usually come.</summary>
    public static IReadOnlyList<StatementLayout> Usual { get; } =
    [
        new()
        {
            Channel = "微信",
            References = ["微信订单号", "商户订单号", "微信退款单号", "商户退款单号"],
            Amount = "应结订单金额",
            RefundAmount = "退款金额",
            Time = "交易时间",
        },
        new()
        {
            Channel = "支付宝",
            References = ["支付宝交易号", "商户订单号", "退款批次号/请求号"],
            Amount = "商家实收（元）",
            Time = "完成时间",
        },
        new()
        {
            Channel = "POS机刷卡",
            References = ["参考号", "流水号", "凭证号"],
            Amount = "交易金额",
            Time = "交易日期",
            KindColumn = "交易类型",
            RefundWords = ["退货", "撤销", "消费撤销", "退款", "冲正"],
        },
    ];
}
