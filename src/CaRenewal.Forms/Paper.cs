namespace CaRenewal.Forms;

/// <summary>The papers of the window, in the order in which the office hands them over.</summary>
public enum Paper
{
    /// <summary>单位数字证书及电子签章业务申请表 (notice, 附件1)</summary>
    UnitApplicationForm = 1,

    /// <summary>个人数字证书及电子签章业务申请表 (notice, 附件2)</summary>
    PersonalApplicationForm = 2,

    /// <summary>授权委托书 (notice, 附件3)</summary>
    AuthorizationLetter = 3,

    /// <summary>数字证书及电子签章申请责任书 (notice, 附件4)</summary>
    ResponsibilityStatement = 4,

    /// <summary>受理回执, a print of its own</summary>
    AcceptanceReceipt = 5,

    /// <summary>补正告知书, a print of its own</summary>
    CorrectionNotice = 6,

    /// <summary>日结单, a print of its own</summary>
    DaySheet = 7,
}
