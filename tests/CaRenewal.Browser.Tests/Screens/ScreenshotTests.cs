using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Browser.Tests.Window;

namespace CaRenewal.Browser.Tests.Screens;

/// <summary>Takes the pictures of the documentation, where CARENEWAL_SCREENSHOTS names a folder for them.</summary>
public sealed class ScreenshotTests(DemoWindow window) : IClassFixture<DemoWindow>
{
    [ChromiumFact]
    public async Task The_pictures_show_the_counter_the_intake_and_an_application()
    {
        if (Pictures.Folder is null)
        {
            return;
        }

        await using var clerk = await window.SitDownAsync();
        await clerk.SeesFocusAsync("#q");
        await TakeAsync(clerk, "counter");

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

    private static Task TakeAsync(Clerk clerk, string name) => Pictures.TakeAsync(clerk.Page, name);
}
