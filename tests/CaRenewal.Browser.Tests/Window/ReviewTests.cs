using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Window;

/// <summary>复核 by keyboard alone, as the supervisor does it.</summary>
public sealed class ReviewTests(CounterWindow window) : IClassFixture<CounterWindow>
{
    [ChromiumFact]
    public async Task The_queue_is_worked_off_one_by_one_several_at_once_and_sent_back()
    {
        await new BusyDay(window.Host).FillAsync(Enumerable.Range(0, 5).Select(index => BusyVisits.One(window.Today, index, BusyStage.Accepted)));
        await using var supervisor = await window.SitDownAsync("/reviews", who: CounterHost.Supervisor);
        await SeesWaitingAsync(supervisor, 5);

        await supervisor.PressAsync("F8");
        await Expect(supervisor.Page.Locator("#review")).ToBeVisibleAsync();
        await supervisor.PressAsync("F9");
        await Expect(supervisor.Page.Locator(".banner.good")).ToContainTextAsync("已复核");
        await SeesWaitingAsync(supervisor, 4);

        await supervisor.PressAsync("Enter");
        await Expect(supervisor.Page.Locator("#review")).ToBeVisibleAsync();
        await SendBackAsync(supervisor, "公章压线\n法定代表人未签名");
        await SeesWaitingAsync(supervisor, 3);

        await ApproveTwoOfWhichOneIsChangedMeanwhileAsync(supervisor);
        Assert.Equal(0, await supervisor.CountAsync("pointers"));
    }

    private static async Task SendBackAsync(Clerk supervisor, string reasons)
    {
        await supervisor.OpensAsync("退回");
        await supervisor.PressAsync("Tab");
        await supervisor.SeesFocusAsync("#Return_Reasons");
        await supervisor.TypeAsync(reasons.Split('\n')[0]);
        await supervisor.PressAsync("Enter");
        await supervisor.TypeAsync(reasons.Split('\n')[1]);
        await supervisor.PressAsync("Tab");
        await supervisor.PressAsync("Enter");
        await Expect(supervisor.Page.Locator(".status").First).ToHaveTextAsync("已退回");
        await Expect(supervisor.Page.Locator("body")).ToContainTextAsync("法定代表人未签名");
    }

    private async Task ApproveTwoOfWhichOneIsChangedMeanwhileAsync(Clerk supervisor)
    {
        supervisor.Expects(409);
        await supervisor.GoAsync("/reviews");
        for (var row = 0; row < 2; row++)
        {
            await supervisor.TabsToAsync($"tbody tr:nth-child({row + 1}) a");
            await supervisor.PressAsync("Enter");
            await Expect(supervisor.Page.Locator("#review")).ToBeVisibleAsync();
            await supervisor.TabsToAsync(".actions a:has-text('复核列表')");
            await supervisor.PressAsync("Enter");
            await Expect(supervisor.Page.Locator("tbody .tone-done")).ToHaveCountAsync(row + 1);
        }

        for (var row = 0; row < 2; row++)
        {
            await supervisor.TabsToAsync($"tbody tr:nth-child({row + 1}) input");
            await supervisor.PressAsync("Space");
        }

        var changed = await supervisor.Page.Locator("tbody tr:nth-child(2) a").InnerTextAsync();
        await ReturnAsync(changed);
        await supervisor.PressAsync("F9");

        await supervisor.SeesFocusAsync("#errors");
        await Expect(supervisor.Page.Locator("#errors")).ToContainTextAsync("已复核 1 条，有 1 条没有复核：");
        await Expect(supervisor.Page.Locator("#errors a")).ToHaveTextAsync(changed);
        await SeesWaitingAsync(supervisor, 1);
    }

    /// <summary>Meanwhile, at another window.</summary>
    private async Task ReturnAsync(string number)
    {
        Assert.True(ApplicationNumber.TryParse(number, out var known));
        var stamp = new Stamp(CounterHost.Clerk, "李敏", window.Host.Clock.GetUtcNow().UtcDateTime);
        await window.Host.WithAsync<Registrar, EntryOutcome>(async registrar => (await registrar.EnterAsync(null, stamp, async turn =>
        {
            (await turn.Cabinet.FindApplicationAsync(known))!.Return(["客户要求更改名称"], stamp);
            return "";
        })).Outcome);
    }

    private static Task SeesWaitingAsync(Clerk supervisor, int count) =>
        Expect(supervisor.Page.Locator(".bar .badge")).ToHaveTextAsync($"{count}");
}
