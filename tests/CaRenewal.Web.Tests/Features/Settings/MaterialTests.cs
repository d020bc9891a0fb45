using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Materials;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Web.Tests.Features.Settings;

public sealed class MaterialTests : IDisposable
{
    private const string List = "/settings/materials";
    private const string Switches = "/settings/materials/switches";
    private const string Row = "/settings/materials/row";
    private const string Items = "/settings/materials/items";
    private const string UnitUpdate = "/settings/materials?kind=Unit&business=Update";
    private const string LicenceRow = "/settings/materials/row?kind=Unit&business=Update&code=business-licence&case=";

    private static readonly BusinessLine Update = new() { Business = Business.Update, Count = 1 };

    private readonly CounterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task The_list_shows_what_is_asked_and_where_it_comes_from()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);

        var renewal = await supervisor.OpenAsync(List);
        Assert.Equal("单位证书 · 延期", renewal.QuerySelector("#materials-title")!.TextContent);
        Assert.Equal(7, Rows(renewal).Count());
        Assert.All(Rows(renewal), row => Assert.Contains("公告列明，不能改", row.TextContent, StringComparison.Ordinal));

        var update = await supervisor.OpenAsync(UnitUpdate);
        Assert.All(Rows(update), row => Assert.Equal("惯例", row.QuerySelector(".origin")!.TextContent));
        Assert.Contains("申请表不能停用", Rows(update).First().TextContent, StringComparison.Ordinal);
        Assert.NotNull(update.QuerySelector($"[href='{LicenceRow}']"));
    }

    [Fact]
    public async Task A_row_of_the_house_that_is_switched_off_is_not_asked_for_and_comes_back()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        Assert.Contains("business-licence", await AskedAsync());

        var off = await SwitchAsync(supervisor, await supervisor.OpenAsync(UnitUpdate), "business-licence");

        Assert.Contains("已停用", Rows(off).Single(row => row.TextContent.Contains("营业执照", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("business-licence", await AskedAsync());
        var on = await SwitchAsync(supervisor, off, "business-licence");
        Assert.DoesNotContain("已停用", on.QuerySelector(".table")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("已改", on.QuerySelector(".table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("business-licence", await AskedAsync());
    }

    [Fact]
    public async Task A_row_is_worded_otherwise_and_put_back()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);

        var changed = await supervisor.SubmitAndFollowAsync(
            await supervisor.OpenAsync(LicenceRow), Row, ("Name", "营业执照复印件2份（加盖公章）"), ("Copies", "2"), ("MayBeOwed", "must"));

        Assert.Contains("单位证书·更新：营业执照复印件1份（加盖公章），1 份，可容缺 → 营业执照复印件2份（加盖公章），2 份", Flat(changed), StringComparison.Ordinal);
        var application = await host.FindAsync(await host.SubmitAsync(Visits.Unit(), Update));
        Assert.Equal(("营业执照复印件2份（加盖公章）", "惯例"), Licence(application));

        await supervisor.SubmitAndFollowAsync(await supervisor.OpenAsync(LicenceRow), $"{Row}/original");
        var after = await host.FindAsync(await host.SubmitAsync(Visits.Unit("益阳市其后有限公司", "91430903MA4Q001206"), Update));
        Assert.Equal("营业执照复印件1份（加盖公章）", Licence(after).Name);
        Assert.Equal("营业执照复印件2份（加盖公章）", Licence(await host.FindAsync(application.Number.Text)).Name);

        static (string Name, string Origin) Licence(CertificateApplication application) =>
            application.Materials.Where(record => record.Code == "business-licence").Select(record => (record.Name, record.Origin)).Single();
    }

    [Fact]
    public async Task An_item_of_the_window_s_own_is_asked_at_the_intake_and_named_where_it_was_asked_even_when_it_is_gone()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        var added = await supervisor.SubmitAndFollowAsync(await supervisor.OpenAsync($"{Items}/new?kind=Unit&business=Renew"), Items,
            ("Name", "法人近照"), ("Copies", "2"), ("Hint", "一寸彩色。"), ("MayBeOwed", "owed"));
        Assert.Contains("法人近照", Rows(added).Last().TextContent, StringComparison.Ordinal);
        Assert.Equal("本点设置", Rows(added).Last().QuerySelector(".origin")!.TextContent);
        var clerk = await host.LogInAsync();
        var intake = await clerk.OpenAsync($"/applications/new?kind=unit&form={Guid.NewGuid():N}");
        Assert.Contains("法人近照", intake.QuerySelector("#brought")!.TextContent, StringComparison.Ordinal);
        var number = await host.RenewAsync();

        var edited = await supervisor.SubmitAndFollowAsync(await supervisor.OpenAsync($"{Items}/house-1"), $"{Items}/house-1", ("Name", "法人近期照片"), ("Businesses", "Renew"), ("Businesses", "New"));
        Assert.Contains("法人近期照片", Rows(edited).Last().TextContent, StringComparison.Ordinal);
        await SwitchAsync(supervisor, edited, "house-1");

        Assert.DoesNotContain("照", (await clerk.OpenAsync($"/applications/new?kind=unit&form={Guid.NewGuid():N}")).QuerySelector("#brought")!.TextContent.Replace("营业执照", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var page = await clerk.OpenAsync($"/applications/{number}");
        Assert.Contains("法人近照", page.QuerySelector("[aria-labelledby=materials-title]")!.TextContent, StringComparison.Ordinal);
        await clerk.FollowAsync(await clerk.AcceptAsync(page, number, "HOUSE-1"));
    }

    [Fact]
    public async Task Papers_of_an_application_stay_its_papers_when_the_window_stops_asking_for_one()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        var number = await host.SubmitAsync(Visits.Unit(), Update);
        await SwitchAsync(supervisor, await supervisor.OpenAsync(UnitUpdate), "unit-authorization-letter");

        var clerk = await host.LogInAsync();
        var page = await clerk.OpenAsync($"/applications/{number}");
        Assert.Contains("授权委托书1份（见附件3，加盖公章）", page.QuerySelector("#papers")!.TextContent, StringComparison.Ordinal);
        var printed = await clerk.SubmitAndFollowAsync(page, $"/applications/{number}/prints", ("Print.Papers", "AuthorizationLetter"), ("Print.Reason", "卡纸"));
        Assert.Contains("重打授权委托书", printed.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(await AskedAsync(), code => code == "unit-authorization-letter");
    }

    [Fact]
    public async Task Rows_of_the_notice_and_the_wording_of_its_papers_are_untouchable_however_it_is_tried()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        var page = await supervisor.OpenAsync(UnitUpdate);

        Assert.Equal("公告列明的材料不能更改。", await TryAsync(Switches, ("Kind", "Unit"), ("Business", "Renew"), ("Code", "usbkey"), ("Off", "true")));
        Assert.Equal("申请表就是申请本身，不能停用。", await TryAsync(Switches, ("Kind", "Unit"), ("Business", "Update"), ("Code", "unit-application-form"), ("Off", "true")));
        Assert.Equal("公告列明的材料不能更改。", await TryAsync(Row, ("Kind", "Unit"), ("Business", "Renew"), ("Code", "business-licence"), ("Name", "执照"), ("Copies", "1"), ("MayBeOwed", "must")));
        Assert.Equal("现场签署的文书是公告附件，只能停用或恢复。", await TryAsync(Row, ("Kind", "Unit"), ("Business", "Update"), ("Code", "responsibility-statement"), ("Name", "责任书"), ("MayBeOwed", "must")));
        Assert.Equal("只有见过原件的复印件可以容缺；废除和解锁的身份证明、USBkey 不可容缺。", await TryAsync(Row, ("Kind", "Unit"), ("Business", "Update"), ("Code", "usbkey"), ("Name", "USBkey介质"), ("MayBeOwed", "owed")));
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(Switches, ("Kind", "Unit"), ("Business", "Update"), ("Code", "passport"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await supervisor.Client.GetAsync($"{Row}?kind=Unit&business=Renew&code=usbkey")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await supervisor.Client.GetAsync($"{Row}?kind=Unit&business=Update&code=usbkey&case=Sunny")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await supervisor.Client.GetAsync($"{Items}/house-9")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await supervisor.Client.GetAsync($"{List}?kind=Ghost")).StatusCode);
        Assert.Contains("没有改动过。", (await supervisor.OpenAsync(List)).Body!.TextContent, StringComparison.Ordinal);

        Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] typed) => supervisor.Client.PostAsync(address, new FormUrlEncodedContent(
            typed.Append(("RequestKey", $"{Guid.NewGuid()}")).Append(("Seen", "0")).Append(("__RequestVerificationToken", page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!))
                .Select(field => new KeyValuePair<string, string>(field.Item1, field.Item2))));

        async Task<string> TryAsync(string address, params (string Name, string Value)[] typed)
        {
            var answer = await PostAsync(address, typed);
            Assert.True(answer.StatusCode is HttpStatusCode.UnprocessableEntity, $"{answer.StatusCode}");
            return Browser.Refusals(await Browser.ReadAsync(answer));
        }
    }

    [Fact]
    public async Task An_own_item_says_what_is_missing_at_its_fields_and_keeps_what_was_typed()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);

        var answer = await supervisor.SubmitAsync(await supervisor.OpenAsync($"{Items}/new"), Items,
            ("Name", "照片𱍊"), ("Copies", "0"), ("MayBeOwed", "perhaps"), ("For", "Nobody"), ("Businesses", null), ("Comes", "Rain"), ("Hint", "看\u202E不见"));

        var page = await Browser.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(
            ["材料名称中的“𱍊”打印不出，请改用能打印的字。", "份数须为 1 至 9 的整数。", "请选择没有带来时怎么办。", "请选择单位证书或个人证书。", "请至少选择一项业务。", "请选择谁来办理时需要。", "说明含有看不见的控制字符，请重新输入。"],
            page.QuerySelectorAll("#errors li").Select(item => item.TextContent));
        Assert.Equal("照片𱍊", page.QuerySelector("[name=Name]")!.GetAttribute("value"));

        var empty = await Browser.ReadAsync(await supervisor.SubmitAsync(await supervisor.OpenAsync($"{Items}/new"), Items, ("Name", "照片")));
        Assert.Equal(["请选择单位证书、个人证书或两者。", "请至少选择一项业务。"], empty.QuerySelectorAll("#errors li").Select(item => item.TextContent));
    }

    private static async Task<IHtmlDocument> SwitchAsync(Browser staff, IHtmlDocument page, string code)
    {
        var form = page.Forms.Single(form => form.QuerySelector($"[name=Code][value='{code}']") is not null);
        var values = form.QuerySelectorAll<IHtmlInputElement>("input[name]").ToDictionary(field => field.Name!, field => field.Value);
        return await staff.FollowAsync(await staff.Client.PostAsync(Switches, new FormUrlEncodedContent(values)));
    }

    private Task<List<string>> AskedAsync() => host.WithAsync<Checklist, List<string>>(checklist => Task.FromResult(checklist
        .For(new() { Kind = CertificateKind.Unit, UnitType = UnitType.Enterprise, ByDelegate = true, Lines = [Update] })
        .Select(material => material.Code).ToList()));

    private static IEnumerable<IElement> Rows(IHtmlDocument page) => page.QuerySelectorAll("[aria-labelledby=materials-title] tbody tr");

    private static string Flat(IHtmlDocument page) => string.Join(' ', page.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
