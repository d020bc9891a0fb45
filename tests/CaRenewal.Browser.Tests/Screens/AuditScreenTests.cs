using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Browser.Tests.Window;
using CaRenewal.Web.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Screens;

public sealed class AuditScreenTests(DemoWindow window) : IClassFixture<DemoWindow>
{
    [ChromiumFact]
    public async Task The_audit_record_breaks_no_rule_of_access_and_fits_the_window() => await window.AssertNoneAsync(
    [
        Of("稽核记录：最新", "/audit"),
        Of("稽核记录：业务办理", "/audit?group=Business"),
        Of("稽核记录：一张受理单", "/audit?subject=YY20261123-0001&by=1001&from=2026-11-01"),
        Of("稽核记录：无结果", "/audit?subject=YY20261123-9999"),
    ]);

    [ChromiumFact]
    public async Task It_is_filtered_and_left_without_a_pointer()
    {
        await using var supervisor = await window.SitDownAsync("/audit", who: CounterHost.Supervisor);
        await supervisor.SeesFocusAsync("[name=subject]");

        await supervisor.TypeAsync("2001");
        await supervisor.PressAsync("Enter");
        await Expect(supervisor.Page.Locator(".chip")).ToHaveTextAsync("对象：2001");

        await supervisor.PressAsync("Escape");
        await supervisor.SeesFocusAsync("#q");
    }

    private static Screen Of(string name, string address) => new(name, address, Who: CounterHost.Supervisor);
}
