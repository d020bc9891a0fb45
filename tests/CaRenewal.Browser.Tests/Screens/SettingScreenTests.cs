using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Browser.Tests.Window;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Browser.Tests.Screens;

/// <summary>The settings before anything was set, refused, and with a history.</summary>
public sealed class SettingScreenTests(CounterWindow window) : IClassFixture<CounterWindow>
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("CARENEWAL_SCREENSHOTS");

    [ChromiumFact]
    public async Task Settings_break_no_rule_of_access_and_fit_the_window()
    {
        await window.AssertNoneAsync(Untouched());
        await SetAsync("/settings/point", "Phone", "07374330001");
        await SetAsync("/settings/materials/items/new?kind=Unit&business=Renew", "Name", "法人近照");
        await PlanAsync();
        await window.AssertNoneAsync(Touched());
    }

    private static IEnumerable<Screen> Untouched() =>
    [
        Of("设置：总览，未改动", "/settings"),
        Of("受理点：未改动", "/settings/point"),
        Of("受理点：错误", "/settings/point", 422, async clerk =>
        {
            await clerk.Page.FillAsync("#Phone", "12");
            await clerk.Page.FillAsync("#Periods_0__From", "17:00");
            await RefusedAsync(clerk);
        }),
        Of("缴费方式", "/settings/channels"),
        Of("缴费方式：错误", "/settings/channels", 422, async clerk =>
        {
            await clerk.Page.FillAsync("#Channels", "微信\n现金");
            await RefusedAsync(clerk);
        }),
        Of("办理规则", "/settings/counter"),
        Of("办理规则：错误", "/settings/counter", 422, async clerk =>
        {
            await clerk.Page.FillAsync("#DraftDays", "1000");
            await RefusedAsync(clerk);
        }),
        Of("账号安全", "/settings/accounts"),
        Of("账单格式", "/settings/statements"),
        Of("材料清单：公告", "/settings/materials"),
        Of("材料清单：惯例", "/settings/materials?kind=Personal&business=Revoke"),
        Of("修改材料", "/settings/materials/row?kind=Unit&business=Update&code=business-licence"),
        Of("自定材料：空", "/settings/materials/items/new"),
        Of("自定材料：错误", "/settings/materials/items/new", 422, RefusedAsync),
        Of("收费标准：未安排", "/settings/prices"),
        Of("新价目", "/settings/prices/new"),
        Of("新价目：错误", "/settings/prices/new", 422, RefusedAsync),
    ];

    private static IEnumerable<Screen> Touched() =>
    [
        Of("设置：总览，有改动", "/settings"),
        Of("受理点：有改动", "/settings/point"),
        Of("材料清单：有自定", "/settings/materials"),
        Of("收费标准：已安排", "/settings/prices", 200, clerk => clerk.Page.ClickAsync("summary")),
        Of("新价目：核对", "/settings/prices/new", 200, async clerk =>
        {
            await clerk.Page.FillAsync("#From", "2027-06-01");
            await clerk.Page.FillAsync("#Source", "示例发改委文件2号");
            await clerk.Page.FillAsync("#Cells_3__Unit", "230");
            await clerk.PressAsync("F9");
            await clerk.SeesTitleAsync("核对新价目");
        }),
    ];

    private static Screen Of(string name, string address, int status = 200, Func<Clerk, Task>? prepare = null) =>
        new(name, address, status, async clerk =>
        {
            await (prepare?.Invoke(clerk) ?? Task.CompletedTask);
            if (Folder is not null)
            {
                await clerk.Page.SetViewportSizeAsync(1366, 768);
                await clerk.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name.Replace('：', '-')}.png"), FullPage = true });
            }
        }, Who: CounterHost.Administrator);

    private static async Task RefusedAsync(Clerk clerk)
    {
        await clerk.PressAsync("F9");
        await clerk.SeesFocusAsync("#errors");
    }

    private async Task SetAsync(string address, string field, string value)
    {
        await using var clerk = await window.SitDownAsync(address, who: CounterHost.Supervisor);
        await clerk.Page.FillAsync($"#{field}", value);
        await clerk.PressAsync("F9");
        await clerk.Page.WaitForSelectorAsync(".banner.good");
    }

    private async Task PlanAsync()
    {
        await using var clerk = await window.SitDownAsync("/settings/prices/new", who: CounterHost.Supervisor);
        await clerk.Page.FillAsync("#From", "2027-01-01");
        await clerk.Page.FillAsync("#Source", "示例发改委文件1号");
        await clerk.Page.FillAsync("#Cells_3__Unit", "220");
        await clerk.PressAsync("F9");
        await clerk.SeesTitleAsync("核对新价目");
        await clerk.PressAsync("F9");
        await clerk.Page.WaitForSelectorAsync(".banner.good");
    }
}
