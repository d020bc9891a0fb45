using System.Text;
using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Browser.Tests.Window;
using CaRenewal.Web.Tests.Hosting;
using UglyToad.PdfPig;

namespace CaRenewal.Browser.Tests.Screens;

/// <summary>The supervisor's day and the queue of reviews, in every state, as supervisor and auditor see them.</summary>
public sealed class DayScreenTests(BusyWindow window) : IClassFixture<BusyWindow>
{
    [ChromiumFact]
    public async Task A_full_day_and_its_queue_break_no_rule_of_access_and_fit_the_window() => await window.AssertNoneAsync(
    [
        Of("日常：今天", "/day"),
        Of("日常：筛选", "/day?business=Renew&clerk=1001&channel=POS机刷卡"),
        Of("日常：筛选，无结果", "/day?business=AddApplication"),
        Of("日常：没有受理", "/day?date=2026-11-22"),
        Of("日常：月", "/day/month"),
        Of("日常：空的月", "/day/month?month=2024-01"),
        Of("日常：年", "/day/year"),
        Of("复核：待复核", "/reviews"),
        Of("复核：未勾选", "/reviews", async clerk =>
        {
            await clerk.PressAsync("F9");
            await clerk.SeesFocusAsync("#errors");
        }) with { Status = 422 },
        Of("日常：稽核所见", "/day", who: BusyWindow.Auditor),
        Of("日常：月，稽核所见", "/day/month", who: BusyWindow.Auditor),
        Of("复核：稽核所见", "/reviews", who: BusyWindow.Auditor),
    ]);

    [ChromiumFact]
    public async Task On_paper_the_day_has_its_filters_and_numbers_and_nothing_to_press()
    {
        await using var supervisor = await window.SitDownAsync("/day?business=Renew&channel=POS机刷卡", who: CounterHost.Supervisor);

        var file = await supervisor.Page.PdfAsync(new() { Format = "A4", PrintBackground = true, Path = Pictures.Folder is { } folder ? Path.Combine(folder, "day.pdf") : null });

        using var paper = PdfDocument.Open(file);
        // Chromium writes radicals for some characters, and they are the same to the eye.
        var text = string.Concat(paper.GetPages().SelectMany(page => page.Text.Where(character => !char.IsWhiteSpace(character)))).Normalize(NormalizationForm.FormKC);
        Assert.Contains("2026年11月23日星期一", text, StringComparison.Ordinal);
        Assert.Contains("缴费方式:POS机刷卡", text, StringComparison.Ordinal);
        Assert.Contains("受理单(", text, StringComparison.Ordinal);
        Assert.All(["受理台", "筛选", "导出", "以表格显示"], word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
        Assert.InRange(paper.NumberOfPages, 1, 2);
    }

    private static Screen Of(string name, string address, Func<Clerk, Task>? prepare = null, string who = CounterHost.Supervisor) =>
        new(name, address, Prepare: prepare, Who: who);
}
