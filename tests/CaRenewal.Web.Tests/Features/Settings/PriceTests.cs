using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Settings;
using CaRenewal.Data;
using CaRenewal.Data.Settings;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Tests.Features.Applications.Intake;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Web.Tests.Features.Settings;

public sealed class PriceTests : IDisposable
{
    private const string List = "/settings/prices";
    private const string New = "/settings/prices/new";
    private const string Preview = "/settings/prices/preview";

    private readonly CounterHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_new_edition_is_looked_at_beside_today_s_before_anything_is_saved()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);

        var preview = await PreviewAsync(supervisor, "2027-01-01", ("Cells[3].Unit", "２２０"), ("Cells[8].Unit", "50"), ("Cells[8].Personal", "30"), ("Cells[6].Personal", "80"));

        Assert.Contains("新价目自 2027-01-01 起生效，已受理的不变。与现行相比有 3 行不同；还没有保存。", preview.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["延期（使用1年）", "证书遗失补办", "解锁"], preview.QuerySelectorAll("tr.changed th").Select(line => line.TextContent));
        Assert.Equal(["200", "220", "▲ +20", "100", "100", "不变"], Cells(preview, "延期（使用1年）"));
        Assert.Equal(["100", "100", "不变", "100", "80", "▼ -20"], Cells(preview, "证书遗失补办"));
        Assert.Equal(["未公示", "50", "开始收费", "未公示", "30", "开始收费"], Cells(preview, "解锁"));
        Assert.Contains("没有改动过。", (await supervisor.OpenAsync(List)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_from_the_preview_everything_typed_is_there()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        var preview = await PreviewAsync(supervisor, "2027-01-01", ("Cells[3].Unit", "220"));

        var form = await Browser.ReadAsync(await supervisor.SubmitAsync(preview, New));

        Assert.Equal("2027-01-01", form.QuerySelector("[name=From]")!.GetAttribute("value"));
        Assert.Equal("220", form.QuerySelector("[name='Cells[3].Unit']")!.GetAttribute("value"));
        Assert.Empty(form.QuerySelectorAll("#errors"));
    }

    [Fact]
    public async Task Once_confirmed_it_prices_from_its_day_and_what_was_taken_in_before_keeps_its_price()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        var old = await host.RenewAsync();

        var listed = await PlanAsync(supervisor, "2026-11-25", ("Cells[3].Unit", "220"));

        Assert.Contains("新价目自 2026-11-25 起生效，已受理的不变。", listed.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("来源：示例发改委文件1号；延期（使用1年） 单位 200→220", listed.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal(Money.Yuan(200), (await host.FindAsync(await host.SubmitAsync(Visits.Unit("益阳市明日有限公司", "91430903MA4Q001206"), Visits.Renewal))).Quote.Total);
        host.Clock.Pass(TimeSpan.FromDays(2));
        var fresh = await host.FindAsync(await host.SubmitAsync(Visits.Unit("益阳市后日有限公司", "91350100M000100Y43"), Visits.Renewal));
        Assert.Equal((Money.Yuan(220), "2026-11-25", "本点设置"), (fresh.Quote.Total, fresh.Quote.Edition, fresh.Quote.Lines[0].Origin));
        Assert.Equal(Money.Yuan(200), (await host.FindAsync(old)).Quote.Total);
        var counter = await (await host.LogInAsync()).OpenAsync("/counter");
        Assert.Contains("来源：示例发改委文件1号，自 2026-11-25 起", counter.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_planned_edition_is_taken_back_and_an_effective_one_is_not()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        var listed = await PlanAsync(supervisor, "2026-11-25", ("Cells[3].Unit", "220"));
        var withdrawn = await supervisor.SubmitAndFollowAsync(listed, $"{List}/withdrawals");
        Assert.Contains("没有安排新价目。", withdrawn.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("自 2026-11-25 起的价目：来源：示例发改委文件1号 → 撤回", string.Join(' ', withdrawn.Body.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);

        var planned = await PlanAsync(supervisor, "2026-11-25", ("Cells[3].Unit", "230"));
        host.Clock.Pass(TimeSpan.FromDays(2));
        var evening = await host.LogInAsync(CounterHost.Supervisor);
        var page = await evening.OpenAsync(List);
        Assert.Null(page.QuerySelector($"form[action='{List}/withdrawals']"));
        var answer = await evening.Client.PostAsync($"{List}/withdrawals", Form(planned, page));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("自 2026-11-25 起的价目已生效，不能更改或撤回。", Browser.Refusals(await Browser.ReadAsync(answer)));
        Assert.Equal(Money.Yuan(230), (await host.FindAsync(await host.RenewAsync())).Quote.Total);
    }

    [Theory]
    [InlineData("2026-11-23", "起始日期须在今天（2026-11-23）之后：已生效的价目不能更改。")]
    [InlineData("2020-01-01", "起始日期须在今天（2026-11-23）之后：已生效的价目不能更改。")]
    [InlineData("2026-02-30", "起始日期不是真实的日期，请按 2027-01-01 的样子填写。")]
    [InlineData("9999-12-31", "起始日期不能晚于 2029-11-23。")]
    [InlineData("", "请填写自哪天起。")]
    public async Task An_edition_begins_tomorrow_at_the_earliest(string from, string sentence)
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        foreach (var address in new[] { Preview, List })
        {
            var form = await supervisor.OpenAsync(New);
            var answer = await supervisor.Client.PostAsync(address, Form(form, form, ("From", from), ("Source", "来源"), ("Cells[0].Unit", "411")));

            var page = await Browser.ReadAsync(answer);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Equal(sentence, page.QuerySelector("#From-error")!.TextContent);
            Assert.Equal("411", page.QuerySelector("[name='Cells[0].Unit']")!.GetAttribute("value"));
        }
    }

    [Fact]
    public async Task Every_cell_is_checked_at_its_field_in_the_words_of_the_table()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);

        var answer = await supervisor.SubmitAsync(await supervisor.OpenAsync(New), Preview,
            ("From", "2027-01-01"), ("Source", ""), ("Cells[0].Unit", ""), ("Cells[1].Personal", "0"), ("Cells[3].Unit", "200.5"), ("Cells[7].Unit", "50"));

        Assert.Equal(
            [
                "请填写依据。",
                "请填写“新办（使用1年）含介质费”单位价格。",
                "“新办（使用3年）含介质费”个人价格须为 1 至 100000 的整数。",
                "“延期（使用1年）”单位价格须为 1 至 100000 的整数。",
                "“更新”请同时填写单位和个人价格，或都留空（未公示，不收费）。",
            ],
            (await Browser.ReadAsync(answer)).QuerySelectorAll("#errors li").Select(item => item.TextContent));
    }

    [Fact]
    public async Task Two_editions_on_one_day_are_one_too_many_and_a_table_with_lines_left_out_is_none()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        await PlanAsync(supervisor, "2027-01-01", ("Cells[3].Unit", "220"));

        var again = await Browser.ReadAsync(await supervisor.SubmitAsync(await supervisor.OpenAsync(New), Preview, ("From", "2027-01-01"), ("Source", "来源")));
        Assert.Equal("2027-01-01 已有一版价目；要改请先撤回那一版。", again.QuerySelector("#From-error")!.TextContent);

        var page = await supervisor.OpenAsync(New);
        var token = page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var short1 = await supervisor.Client.PostAsync(List, new FormUrlEncodedContent(
            [new("__RequestVerificationToken", token), new("RequestKey", $"{Guid.NewGuid()}"), new("Seen", "1"), new("From", "2027-02-01"), new("Source", "来源"), new("Cells[0].Unit", "1")]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, short1.StatusCode);
        Assert.Contains("请填写“延期（使用5年）”个人价格。", Browser.Refusals(await Browser.ReadAsync(short1)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_third_edition_is_shown_beside_today_s_and_the_one_between()
    {
        var supervisor = await host.LogInAsync(CounterHost.Supervisor);
        await PlanAsync(supervisor, "2026-12-01", ("Cells[3].Unit", "210"));

        var preview = await PreviewAsync(supervisor, "2027-01-01", ("Cells[3].Unit", "220"));

        Assert.Equal(["200", "210", "220", "▲ +20", "100", "100", "100", "不变"], Cells(preview, "延期（使用1年）"));
    }

    [Fact]
    public async Task What_another_instance_posted_prices_the_very_next_submission()
    {
        var clerk = await host.LogInAsync();
        await ElsewhereAsync(new DateOnly(2026, 11, 24), "220");
        host.Clock.Pass(TimeSpan.FromDays(1));
        clerk = await host.LogInAsync();
        var intake = await clerk.OpenAsync($"/applications/new?kind=unit&form={Guid.NewGuid():N}");
        Assert.Equal(0, host.Services.GetRequiredService<RuleBoard>().Current.Revision);

        var done = await clerk.FollowAsync(await clerk.Client.PostAsync("/applications", new FormUrlEncodedContent(IntakeVisit.Filled(intake, IntakeVisit.Unit()))));

        Assert.Contains("应收 220 元", done.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, host.Services.GetRequiredService<RuleBoard>().Current.Revision);
    }

    [Fact]
    public async Task The_watch_hangs_up_what_another_instance_set()
    {
        using var watched = new CounterHost { Settings = { ["Rules:WatchSeconds"] = "1" } };
        var board = watched.Services.GetRequiredService<RuleBoard>();
        await ElsewhereAsync(new DateOnly(2026, 12, 1), "220", watched);

        for (var wait = 0; board.Current.Revision is 0 && wait < 100; wait++)
        {
            await Task.Delay(200);
        }

        Assert.Equal(1, board.Current.Revision);
    }

    /// <summary>An instance with a board of its own on the same cabinet.</summary>
    private async Task ElsewhereAsync(DateOnly from, string renewal, CounterHost? at = null)
    {
        await using var scope = (at ?? host).Services.CreateAsyncScope();
        var rooms = scope.ServiceProvider;
        var basis = rooms.GetRequiredService<BaseRules>();
        var book = new SettingBook(rooms.GetRequiredService<CabinetContext>(), rooms.GetRequiredService<Registrar>(), new RuleBoard(basis), basis);
        var today = basis.Rules.Fees.NewestFirst[0];
        var cells = FeeCell.Of(today).Select(cell => cell.Label == "延期（使用1年）" ? cell.Read(renewal, "100").Cell : cell).ToList();
        await book.EnterAsync<PriceSetting>(
            new RequestKey(Guid.NewGuid(), ""), 0, setting => setting.With(today.Follow(from, "来源", cells)),
            new Core.Stamp("2001", "周建华", host.Clock.GetUtcNow().UtcDateTime));
    }

    private static async Task<IHtmlDocument> PreviewAsync(Browser staff, string from, params (string, string?)[] cells)
    {
        var answer = await staff.SubmitAsync(await staff.OpenAsync(New), Preview, [("From", from), ("Source", "示例发改委文件1号"), .. cells]);
        var page = await Browser.ReadAsync(answer);
        Assert.True(answer.StatusCode is HttpStatusCode.OK, Browser.Refusals(page));
        return page;
    }

    private static async Task<IHtmlDocument> PlanAsync(Browser staff, string from, params (string, string?)[] cells) =>
        await staff.SubmitAndFollowAsync(await PreviewAsync(staff, from, cells), List);

    private static IEnumerable<string> Cells(IHtmlDocument page, string line) => page.QuerySelectorAll(".sides tbody tr")
        .Single(row => row.QuerySelector("th")!.TextContent == line)
        .QuerySelectorAll("td").Select(cell => cell.TextContent.Trim());

    /// <summary>The fields of a page's first setting form, with the token and revision of another page.</summary>
    private static FormUrlEncodedContent Form(IHtmlDocument page, IHtmlDocument current, params (string Name, string Value)[] typed)
    {
        var form = page.Forms.First(form => form.GetAttribute("action")!.StartsWith("/settings", StringComparison.Ordinal));
        var values = form.QuerySelectorAll<IHtmlInputElement>("input[name]").ToDictionary(field => field.Name!, field => field.Value);
        values["__RequestVerificationToken"] = current.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var (name, value) in typed)
        {
            values[name] = value;
        }

        return new FormUrlEncodedContent(values);
    }
}
