namespace CaRenewal.Core.Closing;

/// <summary>What a closed day keeps from being done.</summary>
public static class ClosedDay
{
    /// <summary>To an application that stands in its books.</summary>
    public const string NoChange = "本单已日结，修改请走冲正。";

    /// <summary>To the day itself.</summary>
    public static string NoEntry(DateOnly day) => $"{day:yyyy-MM-dd} 已日结，不能再收款、退款、受理或改动终端合计；确需更正，请管理员重开日结。";
}
