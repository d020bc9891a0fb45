using System.Text.RegularExpressions;
using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Browser.Tests.Window;
using CaRenewal.Core.Tests;
using CaRenewal.Web.Tests.Hosting;

namespace CaRenewal.Browser.Tests.Screens;

/// <summary>Walks through what the clerks' guide shows; the pictures are taken on the way, where a folder is named for them.</summary>
public sealed class ScreenshotTests(DemoWindow window) : IClassFixture<DemoWindow>
{
    private readonly List<string> taken = [];

    [ChromiumFact]
    public async Task The_clerks_guide_shows_the_screens_as_they_are()
    {
        await using (var clerk = await window.SitDownAsync())
        {
            await clerk.SeesFocusAsync("#q");
            await TakeAsync(clerk, "counter");
            await RenewAsync(clerk);
        }

        // Each sits down anew: a page left with something ticked asks first, and whoever is quick does not wait for the question.
        await using (var clerk = await window.SitDownAsync())
        {
            await SendHomeAsync(clerk);
        }

        await using (var clerk = await window.SitDownAsync())
        {
            await clerk.TypeAsync(Visits.UnitCode);
            await clerk.PressAsync("Enter");
            await clerk.Page.ClickAsync(".heading a");
            await clerk.SeesTitleAsync("益阳市示范建筑工程有限公司");
            await TakeAsync(clerk, "customer");
        }

        await using (var supervisor = await window.SitDownAsync("/settings/prices", who: CounterHost.Supervisor))
        {
            await TakeAsync(supervisor, "prices");
            await supervisor.GoAsync("/day");
            await TakeAsync(supervisor, "day");
        }

        var shown = Regex.Matches(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs/guide.zh-CN.md")), @"\(images/(?<name>[a-z-]+)\.png\)").Select(picture => picture.Groups["name"].Value);
        Assert.Equal(shown.Order(StringComparer.Ordinal), taken.Order(StringComparer.Ordinal));
        Assert.All(taken, name => Assert.True(File.Exists(Path.Combine(Repository.Root, $"docs/images/{name}.png")), name));
    }

    private async Task RenewAsync(Clerk clerk)
    {
        await clerk.TypeAsync("虚构工程咨询");
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync("#Lines_0__Years:checked");
        await clerk.MoveToAsync("HasPendingBid");
        await clerk.PressAsync("Space");
        await clerk.PressAsync("F6");
        await TakeAsync(clerk, "intake");

        await clerk.PressAsync("F9");
        await clerk.SeesRegisteredAsync();
        await clerk.ConfirmsPrintAsync(1);
        await clerk.PressAsync("F6");
        await TakeAsync(clerk, "application");
    }

    private async Task SendHomeAsync(Clerk clerk)
    {
        await clerk.SeesFocusAsync("#q");
        await clerk.TypeAsync("测试船舶");
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync("#DuplicateReason");
        await clerk.PressAsync("F8");
        await clerk.SeesTitleAsync("补正告知");
        await TakeAsync(clerk, "notice");
    }

    private async Task TakeAsync(Clerk clerk, string name)
    {
        taken.Add(name);
        await Pictures.TakeAsync(clerk.Page, name);
    }
}
