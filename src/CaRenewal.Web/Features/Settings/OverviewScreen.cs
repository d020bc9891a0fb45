using CaRenewal.Core.Applications;
using CaRenewal.Core.Settings;
using CaRenewal.Data.Settings;

namespace CaRenewal.Web.Features.Settings;

/// <param name="Recent">The last changes of any part, newest first.</param>
public sealed record OverviewScreen(OfficeRules Rules, IReadOnlyList<SettingRevision> Recent, DateOnly Today)
{
    /// <summary>What is in force, in one line.</summary>
    public string InForce(SettingPart part) => part switch
    {
        SettingPart.Point => $"{Rules.Point.Place}，{Rules.Point.Hours}，{Rules.Point.Phone}",
        SettingPart.Channels => $"{string.Join('、', Rules.Point.Channels)}；不收取现金",
        SettingPart.Counter => $"到期前 {Rules.Counter.RenewalDaysBefore} 天至到期后 {Rules.Counter.RenewalDaysAfter} 天，{CounterRules.ReviewWords(Rules.Counter.ReviewFirst)}，{CounterRules.SideWords(Rules.Counter.PrintsTwoSided)}打印",
        SettingPart.Materials => Materials(),
        SettingPart.Prices => Prices(),
        SettingPart.Statements => Rules.Statements.Count is 0 ? "不导入账单" : $"导入{string.Join('、', Rules.Statements.Select(layout => layout.Channel))}的账单",
        SettingPart.Accounts => $"空闲 {Rules.Accounts.IdleMinutes} 分钟退出，输错 {Rules.Accounts.LockoutTries} 次锁定 {Rules.Accounts.LockoutMinutes} 分钟",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
    };

    private string Materials()
    {
        var house = Rules.Checklist.House;
        var own = house.Items.Count(item => !item.Off);
        return (house.Changes.Count, own) is (0, 0)
            ? "公告和惯例所列，未作改动"
            : $"惯例改动 {house.Changes.Count} 处，自定材料 {own} 项";
    }

    private string Prices()
    {
        var current = Rules.Fees.NewestFirst.FirstOrDefault(edition => edition.From <= Today);
        var planned = Rules.Fees.OfWindow.Where(edition => edition.From > Today).Select(edition => $"{edition.From:yyyy-MM-dd}").ToList();
        var price = current?.Rows.FirstOrDefault(row => row is { Business: Business.Renew, Years: 1 });
        return $"{(current is null ? "今天没有适用的价目" : $"现行自 {current.From:yyyy-MM-dd} 起")}" +
            $"{(price is null ? "" : $"，延期 1 年单位 {price.Unit} 元、个人 {price.Personal} 元")}" +
            $"{(planned.Count is 0 ? "" : $"；已安排 {string.Join('、', planned)} 起的新价目")}";
    }
}
