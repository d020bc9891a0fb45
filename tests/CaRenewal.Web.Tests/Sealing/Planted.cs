using System.Net;
using CaRenewal.Web.Tests.Features.Applications.Intake;
using CaRenewal.Web.Tests.Features.Corrections;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Sealing;

/// <summary>Visits of holders who are nobody, through every room in which something of them could be left.</summary>
internal static class Planted
{
    /// <summary>Public, and must be found where anything is.</summary>
    public const string UnitName = "益阳市资阳区某某建筑工程有限公司";

    public const string LegalRepresentative = "欧阳{0}建国{@Holder}";
    public const string PersonId = "43230119650918006X";
    public const string Mobile = "13873798765";
    public const string Remark = "请与刘芳芳菲联系";

    // Last sixes hold an X, as no hash, key or time that stands in a file by chance does.
    public static IReadOnlyList<Traces> Values { get; } = [.. new[]
    {
        LegalRepresentative, "欧阳{0}", "11010519491231002X", "31002X", "0737-4112269", "07374112269", Mobile, "龙洲南路68号", "office@example.cn",
        "刘芳芳菲", "43090219920820003X", "20003X", "阿依古丽", "买买提", PersonId, "18006X", "13973712345", "桃花仑东路",
    }.Select(value => new Traces(value))];

    /// <returns>受理单号 of the unit's visit, which is accepted.</returns>
    public static async Task<string> VisitAsync(IntakeVisit visit)
    {
        await DraftsAsync(visit);
        var refused = await visit.SubmitAsync("unit", Unit(("Mobile", $"{Mobile}x")));
        Assert.NotEqual(HttpStatusCode.SeeOther, refused.StatusCode);
        var unit = await visit.SubmitAsync("unit", Unit());
        Assert.Equal(HttpStatusCode.SeeOther, unit.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await visit.SubmitAsync("personal", Person())).StatusCode);

        var address = unit.Headers.Location!.ToString().Split('?')[0];
        var amendment = IntakeVisit.FieldsOf(await visit.OpenAsync($"{address}/amendment"));
        amendment["Lines[0].Years"] = "3";
        Assert.Equal(HttpStatusCode.SeeOther, (await visit.PostAsync(amendment, $"{address}/amendment")).StatusCode);

        var clerk = new Browser(visit.Client);
        var number = address.Split('/')[^1];
        await clerk.SubmitAndFollowAsync(await clerk.OpenAsync($"{address}/notice"), $"{address}/notice", ("Notice.Remarks", Remark));
        await SendHomeAsync(clerk);
        await clerk.FollowAsync(await clerk.AcceptAsync(await clerk.OpenAsync(address), number));
        await SearchAsync(clerk);
        await clerk.Client.GetAsync((await clerk.OpenAsync(address)).QuerySelector("iframe")!.GetAttribute("src"));
        await clerk.Client.GetAsync($"/applications/{PersonId}?name={Uri.EscapeDataString("阿依古丽")}");
        return number;
    }

    public static Dictionary<string, string> Unit(params (string Name, string Value)[] changes)
    {
        var values = IntakeVisit.Unit();
        (values["LegalRepresentative"], values["Delegate.Name"]) = (LegalRepresentative, "刘芳芳菲");
        (values["Mobile"], values["Address"], values["Email"]) = (Mobile, "益阳市龙洲南路68号\"A\"座 & <2>", "office@example.cn");
        values["Delegate.Document.Number"] = "43090219920820003X";
        foreach (var (name, value) in changes)
        {
            values[name] = value;
        }

        return values;
    }

    private static Dictionary<string, string> Person()
    {
        var values = IntakeVisit.Person(PersonId);
        (values["Mobile"], values["Home.City"], values["Home.County"]) = ("13973712345", "益阳", "赫山");
        (values["Home.Province"], values["Home.Street"], values["Home.Detail"]) = ("湖南", "桃花仑东路", "9号");
        return values;
    }

    // One with a person's name where a unit's belongs: an unfinished form may hold anything anywhere.
    private static async Task DraftsAsync(IntakeVisit visit)
    {
        foreach (var (kind, typed) in new[] { ("unit", Unit(("Name", "欧阳{0}建国 11010519491231002X"))), ("personal", Person()) })
        {
            var values = IntakeVisit.Filled(await visit.OpenAsync($"/applications/new?kind={kind}"), typed);
            Assert.Equal(HttpStatusCode.OK, (await visit.PostAsync(values, "/drafts")).StatusCode);
        }

        Assert.Equal(2, (await Counter.PageAsync(visit.Client, "/counter")).QuerySelectorAll("[aria-labelledby=drafts] li").Length);
    }

    private static async Task SendHomeAsync(Browser clerk)
    {
        var notice = await clerk.LeaveAsync(Guid.NewGuid(), [.. Unit().Select(field => (field.Key, (string?)field.Value))]);
        await clerk.SubmitAndFollowAsync(notice, "/notices", ("Notice.Remarks", Remark));
    }

    private static async Task SearchAsync(Browser clerk)
    {
        foreach (var typed in new[] { PersonId, Mobile, "阿依古丽", "18006X" })
        {
            await clerk.FollowAsync(await clerk.SubmitAsync(await clerk.OpenAsync("/applications"), "/applications/search", ("Text", typed)));
            await clerk.SubmitAsync(await clerk.OpenAsync("/counter"), "/counter/search", ("Text", typed));
        }
    }
}
