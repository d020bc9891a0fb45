using CaRenewal.Core.Applications;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Browser.Tests.Window;

/// <summary>Who comes on a full day, and on the days before it.</summary>
internal static class BusyVisits
{
    private static readonly TimeOnly Morning = new(9, 4);
    private static readonly TimeOnly Afternoon = new(14, 2);

    private static readonly Particulars[] Holders =
    [
        Visits.Unit("益阳市示例商会", "51430900MJJ050108M"),
        Visits.Unit("益阳市资阳区长春经济开发区示例建筑装饰工程设计咨询与招标代理服务有限责任公司第一", Codes.LongName),
        Visits.Unit("益阳市资阳区样例建材有限公司", "91430903MA4Q001206"),
        Visits.Person("欧阳·示例"),
        Visits.Unit("桃江县虚拟路桥有限公司", "91430922MA4Q004547"),
        Visits.Unit("安化县样本茶业有限公司", "91430923MA4Q00569U"),
        Visits.Unit("沅江市测试船舶有限公司", "91430981MA4Q006730"),
        Visits.Unit("益阳市虚构科技有限公司", "91430900MA4Q00788U"),
    ];

    private static readonly BusinessLine[][] Lines =
    [
        [Visits.Renewal], [Renew(3)], [New(1)], [Visits.Renewal, Visits.Unlocking], [Renew(5)], [Visits.LostKey], [New(3, 2)], [Visits.Unlocking],
        [new BusinessLine { Business = Business.Update, Count = 1 }],
    ];

    public static IEnumerable<BusyVisit> Of(DateOnly today)
    {
        foreach (var index in Enumerable.Range(0, 24))
        {
            var at = index < 14 ? Morning.AddMinutes(12 * index) : Afternoon.AddMinutes(16 * (index - 14));
            yield return new(today, at, index % 4, index % 3, Holders[index % Holders.Length], Lines[index % Lines.Length], index % 3 is 0 ? BusyStage.Reviewed : BusyStage.Accepted);
        }

        BusyVisit At(int minute, int who, BusyStage stage, params BusinessLine[] what) => new(today, Afternoon.AddMinutes(160 + minute), minute % 3, minute % 3, Holders[who], what, stage);
        yield return At(0, 1, BusyStage.NotPrinted, Visits.Renewal);
        yield return At(1, 2, BusyStage.PaidWrongly, Renew(3));
        yield return At(2, 4, BusyStage.PaidTooLittle, Visits.Renewal) with { Then = [Renew(3)] };
        yield return At(3, 5, BusyStage.PaidTooMuch, Renew(3)) with { Then = [Visits.Renewal] };
        yield return At(4, 6, BusyStage.Outdated, Visits.Renewal);
        yield return At(5, 7, BusyStage.Returned, Visits.Renewal);
        yield return At(6, 0, BusyStage.Cancelled, Visits.Renewal);
        yield return At(7, 2, BusyStage.Accepted, Visits.Renewal) with { Owes = today };
        yield return At(8, 1, BusyStage.Accepted, Visits.Renewal) with { Overrides = [new(OverridableCheck.Duplicate, "客户遗失介质后当天再办，前一张已说明不再使用")] };
        yield return At(9, 4, BusyStage.Registered, Visits.Renewal) with { Overrides = [new(OverridableCheck.RenewalWindow, "证书已过期两年，客户要求仍按延期办理")] };
    }

    /// <summary>Every working day of three weeks, and a week in each month of this year and the last.</summary>
    public static IEnumerable<BusyVisit> Before(DateOnly today)
    {
        var days = Enumerable.Range(1, 21).Select(ago => today.AddDays(-ago))
            .Concat(Enumerable.Range(1, 22).SelectMany(months => Enumerable.Range(0, 3).Select(day => today.AddMonths(-months).AddDays(-day))))
            .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            .Distinct().Order();
        foreach (var day in days)
        {
            foreach (var index in Enumerable.Range(0, 2 + (day.DayNumber % 4)))
            {
                var late = day == today.AddDays(-5) && index is 0;
                yield return new(
                    day, Morning.AddMinutes(45 * index), index % 3, (index + day.DayNumber) % 3, Holders[(index + day.DayNumber) % Holders.Length],
                    Lines[(index + day.DayNumber) % Lines.Length], late ? BusyStage.Accepted : BusyStage.Reviewed);
            }
        }
    }

    /// <summary>One of several on a day: holders, channels and business in turn.</summary>
    public static BusyVisit One(DateOnly day, int index, BusyStage stage) =>
        new(day, Morning.AddMinutes(15 * index), 0, (index + 1) % 3, Holders[index % Holders.Length], Lines[index % 3], stage);

    private static BusinessLine Renew(int years) => new() { Business = Business.Renew, Years = years, Count = 1 };

    private static BusinessLine New(int years, int count = 1) => new() { Business = Business.New, Years = years, Count = count };
}
