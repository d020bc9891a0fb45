using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Words;

/// <summary>What stands on the timeline.</summary>
public static class EventWords
{
    public static string Word(this ApplicationEventKind kind) => kind switch
    {
        ApplicationEventKind.Submitted => "登记",
        ApplicationEventKind.Amended => "更正",
        ApplicationEventKind.Printed => "打印",
        ApplicationEventKind.Signed => "签章",
        ApplicationEventKind.PaymentReceived => "收款",
        ApplicationEventKind.PaymentVoided => "撤销收款",
        ApplicationEventKind.PaymentRefunded => "退款",
        ApplicationEventKind.Accepted => "受理",
        ApplicationEventKind.Reviewed => "复核",
        ApplicationEventKind.Issued => "制证",
        ApplicationEventKind.Delivered => "领取",
        ApplicationEventKind.Returned => "退回",
        ApplicationEventKind.Cancelled => "作废",
        ApplicationEventKind.SentToAuthority => "送CA",
        ApplicationEventKind.Revoked => "废除",
        ApplicationEventKind.OwedMaterialBrought => "补交材料",
        ApplicationEventKind.CorrectionTold => "补正告知",
        ApplicationEventKind.Reversed => "冲正",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word for this event."),
    };
}
