using CaRenewal.Core.Applications;
using static CaRenewal.Web.Features.Demo.DemoHolders;

namespace CaRenewal.Web.Features.Demo;

internal static class DemoVisits
{
    /// <summary>In the order of their days; never change the order of what is there: it keys them.</summary>
    public static readonly IReadOnlyList<DemoVisit> All =
    [
        new(9, Unit("益阳市示范建筑工程有限公司", "91430900MA4Q00016N", UnitType.Enterprise, "王建国", "430903198503120018", "刘芳", "432321197001010027", "13800000001"), Renew(1), DemoStage.Delivered),
        new(6, Unit("益阳市资阳区样例建材有限公司", "91430903MA4Q001206", UnitType.Enterprise, "陈志远", "43090219920820003X", "周敏", "430981198811050049", "13800000002"), Renew(3), DemoStage.Issued),
        new(6, Person("胡晓梅", "430922197906300050", "13800000003"), New(1), DemoStage.Accepted),
        new(3, Unit("益阳市赫山区虚构工程咨询有限公司", "91430902MA4Q00235X", UnitType.Enterprise, "郭强", "43230119650918006X", "李娟", "430900199502140071", "13800000004"), Replace(ReplacementCause.Lost), DemoStage.Accepted, OwesFor: 2),
        new(3, Unit("南县示例农机经营部", "92430921MA4Q0034XC", UnitType.Enterprise, "彭立", "430921198307270089", "彭立", "430921198307270089", "13800000005"), Line(Business.Revoke), DemoStage.Revoked),
        new(1, Unit("益阳市示例事务中心", "12430900446602006R", UnitType.PublicInstitution, "龚丽", "432302196805050098", "何平", "430903199012120106", "13800000006"), Renew(5), DemoStage.Accepted),
        new(1, Unit("桃江县虚拟路桥有限公司", "91430922MA4Q004547", UnitType.Enterprise, "罗勇", "432301197203030119", "谢婷", "430981199910100122", "13800000007"), Renew(1), DemoStage.Cancelled),
        new(0, Unit("益阳市示范建筑工程有限公司", "91430900MA4Q00016N", UnitType.Enterprise, "王建国", "430903198503120018", "刘芳", "432321197001010027", "13800000001"), Line(Business.Unlock), DemoStage.Accepted),
        new(0, Unit("安化县样本茶业有限公司", "91430923MA4Q00569U", UnitType.Enterprise, "蒋文", "430903198503120018", "夏青", "43090219920820003X", "13800000008"), Renew(1), DemoStage.Accepted),
        new(0, Unit("沅江市测试船舶有限公司", "91430981MA4Q006730", UnitType.Enterprise, "曾海", "432321197001010027", "邓洁", "430922197906300050", "13800000009"), Renew(3), DemoStage.PaidInPart),
        new(0, Person("欧阳·示例", "430981198811050049", "13800000010", SealChoice.TemplateSquare), Renew(1), DemoStage.Signed),
        new(0, Unit("益阳市示例商会", "51430900MJJ050108M", UnitType.CivilOrganization, "贺明", "430900199502140071", "贺明", "430900199502140071", "13800000011"), Renew(1), DemoStage.Registered),
        new(0, Unit("益阳市样板总工会", "81430900MC2660305C", UnitType.TradeUnion, "唐宁", "430921198307270089", "唐宁", "430921198307270089", "13800000012"), New(3), DemoStage.Returned),
        new(0, Unit("益阳市虚构科技有限公司", "91430900MA4Q00788U", UnitType.Enterprise, "尹航", "432302196805050098", "钟玲", "430903199012120106", "13800000013"), Line(Business.Revoke), DemoStage.SentToAuthority),
        new(0, Person("莫小雨", "432301197203030119", "13800000014", SealChoice.None), Renew(3), DemoStage.Registered),
    ];

    private static BusinessLine Renew(int years) => new() { Business = Business.Renew, Years = years, Count = 1 };

    private static BusinessLine New(int years) => new() { Business = Business.New, Years = years, Count = 1 };

    private static BusinessLine Replace(ReplacementCause cause) =>
        new() { Business = Business.Replace, Cause = cause, RevokeAtOnce = true, Count = 1 };

    private static BusinessLine Line(Business business) => new() { Business = business, Count = 1 };
}
