using System.Net;
using System.Text;
using CaRenewal.Web.Tests.Features.Applications.Intake;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Sealing;

/// <summary>What a thief of the data folder finds after visits through the counter: nobody's name, number, phone or address.</summary>
public sealed class PersonalDataAtRestTests
{
    private const string UnitName = "益阳市资阳区某某建筑工程有限公司";

    private static readonly string[] Personal =
    [
        "欧阳建国", "11010519491231002X", "31002X", "0737-4112269", "07374112269", "13873798765", "龙洲南路68号", "刘芳芳菲", "43090219920820003X", "20003X",
        "阿依古丽", "买买提", "43230119650918006X", "18006X", "13973712345", "桃花仑东路",
    ];

    [Theory]
    [InlineData("Warning")]
    [InlineData("Debug")]
    public async Task No_personal_value_of_a_visit_is_in_the_database_file_its_log_or_the_log_files(string talkative)
    {
        await using var counter = new Counter
        {
            Settings =
            {
                ["Database:Provider"] = "Sqlite",
                ["Serilog:MinimumLevel:Default"] = talkative == "Debug" ? talkative : "Information",
                ["Serilog:MinimumLevel:Override:Microsoft.AspNetCore"] = talkative,
                ["Serilog:MinimumLevel:Override:Microsoft.EntityFrameworkCore"] = talkative,
            },
        };
        await VisitAsync(counter);

        // The log is what a power cut leaves: looked at before anything is closed.
        var files = Directory.GetFiles(Path.Combine(counter.Home, "data"), "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetFileName(path), ReadShared);
        Assert.Contains("carenewal.db-wal", files.Keys);
        Assert.Contains(files, file => file.Key.StartsWith("carenewal.db", StringComparison.Ordinal) && Holds(file.Value, UnitName));
        Assert.Contains(files, file => file.Key.StartsWith("counter-", StringComparison.Ordinal) && Holds(file.Value, "applications"));
        Assert.All(files, file => Assert.DoesNotContain(Personal, value => Holds(file.Value, value)));
    }

    private static async Task VisitAsync(Counter counter)
    {
        var visit = await IntakeVisit.LogInAsync(counter);
        await DraftsAsync(visit);
        var refused = await visit.SubmitAsync("unit", Unit(("Mobile", "13873798765x")));
        Assert.NotEqual(HttpStatusCode.SeeOther, refused.StatusCode);
        var unit = await visit.SubmitAsync("unit", Unit());
        Assert.Equal(HttpStatusCode.SeeOther, unit.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await visit.SubmitAsync("personal", Person())).StatusCode);

        var address = unit.Headers.Location!.ToString().Split('?')[0];
        var amendment = IntakeVisit.FieldsOf(await visit.OpenAsync($"{address}/amendment"));
        amendment["Lines[0].Years"] = "3";
        Assert.Equal(HttpStatusCode.SeeOther, (await visit.PostAsync(amendment, $"{address}/amendment")).StatusCode);

        var clerk = new Browser(visit.Client);
        await clerk.FollowAsync(await clerk.AcceptAsync(await clerk.OpenAsync(address), address.Split('/')[^1]));
        foreach (var typed in new[] { "43230119650918006X", "13873798765", "阿依古丽", "18006X" })
        {
            await clerk.FollowAsync(await clerk.SubmitAsync(await clerk.OpenAsync("/applications"), "/applications/search", ("Text", typed)));
            await clerk.SubmitAsync(await clerk.OpenAsync("/counter"), "/counter/search", ("Text", typed));
        }
    }

    // One with a person's name where a unit's belongs: an unfinished form may hold anything anywhere.
    private static async Task DraftsAsync(IntakeVisit visit)
    {
        foreach (var (kind, typed) in new[] { ("unit", Unit(("Name", "欧阳建国 11010519491231002X"))), ("personal", Person()) })
        {
            var values = IntakeVisit.Filled(await visit.OpenAsync($"/applications/new?kind={kind}"), typed);
            Assert.Equal(HttpStatusCode.OK, (await visit.PostAsync(values, "/drafts")).StatusCode);
        }

        Assert.Equal(2, (await Counter.PageAsync(visit.Client, "/counter")).QuerySelectorAll("[aria-labelledby=drafts] li").Length);
    }

    private static Dictionary<string, string> Unit(params (string Name, string Value)[] changes)
    {
        var values = IntakeVisit.Unit();
        (values["LegalRepresentative"], values["Delegate.Name"]) = ("欧阳建国", "刘芳芳菲");
        (values["Mobile"], values["Address"]) = ("13873798765", "益阳市龙洲南路68号");

        // Its last six hold an X, as no hash, key or time that stands in a file by chance does.
        values["Delegate.Document.Number"] = "43090219920820003X";
        foreach (var (name, value) in changes)
        {
            values[name] = value;
        }

        return values;
    }

    private static Dictionary<string, string> Person()
    {
        var values = IntakeVisit.Person("43230119650918006X");
        (values["Mobile"], values["Home.City"], values["Home.County"]) = ("13973712345", "益阳", "赫山");
        (values["Home.Province"], values["Home.Street"], values["Home.Detail"]) = ("湖南", "桃花仑东路", "9号");
        return values;
    }

    private static bool Holds(byte[] bytes, string value) =>
        bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(value)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(value)) >= 0;

    private static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
