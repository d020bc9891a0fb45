using CaRenewal.Core.Audit;

namespace CaRenewal.Core.Words;

/// <summary>What stands in the audit record.</summary>
public static class AuditWords
{
    public static string Word(this AuditGroup group) => group switch
    {
        AuditGroup.Business => "业务办理",
        AuditGroup.Papers => "文书",
        AuditGroup.Settings => "设置",
        AuditGroup.Accounts => "账号",
        AuditGroup.Access => "查看",
        AuditGroup.LogIns => "登录",
        AuditGroup.Refusals => "拒绝",
        AuditGroup.Record => "稽核",
        AuditGroup.Closing => "账务",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "No word for this group."),
    };

    public static string Word(this AuditKind kind) => kind.OnTimeline()?.Word() ?? kind switch
    {
        AuditKind.PaperStored => "文书存档",
        AuditKind.PaperSentAgain => "重送打印",
        AuditKind.NoticeGiven => "出具告知书",
        AuditKind.SettingChanged => "更改设置",
        AuditKind.AccountOpened => "开立账号",
        AuditKind.AccountChanged => "修改账号",
        AuditKind.AccountDeactivated => "停用账号",
        AuditKind.AccountReactivated => "恢复账号",
        AuditKind.RoleGiven => "授予角色",
        AuditKind.RoleTaken => "撤去角色",
        AuditKind.PasswordChanged => "更改密码",
        AuditKind.PasswordReset => "重置密码",
        AuditKind.SecondFactorSet => "启用动态验证码",
        AuditKind.SecondFactorRemoved => "停用动态验证码",
        AuditKind.AccountUnlocked => "解除锁定",
        AuditKind.SessionsEnded => "全部退出",
        AuditKind.RecoveryCodesMade => "更换恢复码",
        AuditKind.ApplicationViewed => "查看受理单",
        AuditKind.AmendmentOpened => "打开更正",
        AuditKind.CustomerViewed => "查看客户",
        AuditKind.IntakeFilled => "调出客户资料",
        AuditKind.PaperOpened => "打开文书",
        AuditKind.PaperSaved => "下载文书",
        AuditKind.NoticeViewed => "查看告知书",
        AuditKind.DraftOpened => "打开草稿",
        AuditKind.Searched => "查找",
        AuditKind.ValueRevealed => "显示完整信息",
        AuditKind.Exported => "导出",
        AuditKind.DraftTakenOver => "接手草稿",
        AuditKind.AuditRead => "查看稽核记录",
        AuditKind.LoggedIn => "登录",
        AuditKind.LogInFailed => "登录失败",
        AuditKind.LoggedOut => "退出",
        AuditKind.LockedOut => "账号锁定",
        AuditKind.SecondFactorFailed => "动态验证码错误",
        AuditKind.AccessRefused => "越权被拒",
        AuditKind.FormRefused => "表单被拒",
        AuditKind.RecordBegan => "稽核启用",
        AuditKind.RowAdopted => "接管原有记录",
        AuditKind.AccessStreamOpened => "实例启动",
        AuditKind.KeysRewrapped => "更换主密钥",
        AuditKind.TerminalTotalTyped => "录入终端合计",
        AuditKind.DayClosed => "日结",
        AuditKind.DayReopened => "重开日结",
        AuditKind.StatementImported => "导入账单",
        AuditKind.DifferenceSettled => "处理对账差异",
        AuditKind.DifferencesFound => "发现对账差异",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word for this kind."),
    };
}
