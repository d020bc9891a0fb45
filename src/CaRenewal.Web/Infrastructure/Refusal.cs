namespace CaRenewal.Web.Infrastructure;

/// <param name="Title">What happened, in a few characters.</param>
/// <param name="Sentence">What it means for the clerk and what to do.</param>
public sealed record Refusal(string Title, string Sentence)
{
    public static Refusal For(int status, string? brokenRule) => status switch
    {
        _ when brokenRule is not null => new("不能这样办理", brokenRule),
        401 => new("登录已过期", "请重新登录后再试，尚未提交的内容没有保存。"),
        403 => new("没有权限", "您的账号没有办理此事的权限；如确需办理，请联系主管或管理员。"),
        404 => new("没有找到", "没有这个页面或单号，请核对后再试。"),
        405 => new("不能这样打开", "这个地址不能直接打开，请从受理台进入。"),
        429 => new("请稍候", "操作过于频繁，请稍候一分钟再试；没有保存任何内容。"),
        413 => new("内容过大", "提交的内容超过上限，没有保存；请返回上一页缩短后重试。"),
        >= 500 => new("系统暂时不可用", "系统暂时不可用，受理内容未丢失。"),
        _ => new("无法处理", "页面已过期，或提交的内容不完整、含有无法识别的字符，没有保存；请返回上一页，刷新后重试。"),
    };
}
