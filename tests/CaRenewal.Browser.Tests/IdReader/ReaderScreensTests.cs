using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Browser.Tests.Screens;
using CaRenewal.Browser.Tests.Window;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.IdReader;

/// <summary>The intake with a reader: what was read, what is offered, what went wrong.</summary>
public sealed class ReaderScreensTests(ReaderWindow window) : IClassFixture<ReaderWindow>
{
    private const string NewUnit = "/applications/new?kind=unit";
    private const string NewPerson = "/applications/new?kind=personal";

    [ChromiumFact]
    public Task Screens_with_a_reader_break_no_rule_of_access_and_fit_the_window() => window.AssertNoneAsync(
    [
        new("单位：读卡器未用", NewUnit),
        new("单位：已读卡", NewUnit, Prepare: clerk => ReadAsync(clerk, "ok", "已填入。")),
        new("单位：读卡值不同", NewUnit, Prepare: async clerk =>
        {
            await clerk.FillAsync("Delegate_Name", "刘方");
            await clerk.FillAsync("Delegate_Document_Number", "440308199901101512");
            await ReadAsync(clerk, "expired", "与所填不同的未改动。");
        }),
        new("单位：没有读到卡", NewUnit, Prepare: clerk => ReadAsync(clerk, "no-card", "请放好身份证再按 F4。")),
        new("个人：已读卡", NewPerson, Prepare: clerk => ReadAsync(clerk, "expired", "已过期，请核对。")),
        new("个人：读卡值不同", NewPerson, Prepare: async clerk =>
        {
            await clerk.FillAsync("Name", "刘方");
            await clerk.FillAsync("Document_Number", "440308199901101512");
            await clerk.FillAsync("Home_City", "长沙");
            await ReadAsync(clerk, "ok", "与所填不同的未改动。");
        }),
    ]);

    private async Task ReadAsync(Clerk clerk, string answer, string sentence)
    {
        clerk.MayAsk(window.Reader.Origin);
        window.Reader.Answer = answer;
        await clerk.PressAsync("F4");
        await Expect(clerk.Page.Locator("#card-answer")).ToContainTextAsync(sentence);
    }
}
