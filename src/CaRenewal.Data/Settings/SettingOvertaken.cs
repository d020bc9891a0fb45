using CaRenewal.Core;

namespace CaRenewal.Data.Settings;

/// <summary>Someone else set the part after the page was opened; nothing was overwritten. The message is for the office.</summary>
public sealed class SettingOvertaken(SettingRevision? newest) : Exception(Words(newest))
{
    private static string Words(SettingRevision? newest) => newest is { Stamp: var stamp }
        ? $"此项设置已由{stamp.Name}于 {stamp.At.OnOfficeClock():M月d日 HH:mm} 更改，您的修改未保存，请核对后重新提交。"
        : "页面已失效，您的修改未保存，请核对后重新提交。";
}
