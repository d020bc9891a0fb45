using System.Text;
using CaRenewal.Core;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Window;

/// <summary>What is done at the keyboard once the window is shut.</summary>
internal static class EveningSteps
{
    /// <summary>Every channel's slip as the books have it; one of them may show more.</summary>
    public static async Task TypesSlipsAsync(this Clerk clerk, int more = 0, int into = 1, string? explanation = null)
    {
        var rows = clerk.Page.Locator("#totals tbody tr");
        await clerk.SeesFocusAsync("#Totals_Rows_0__Count");
        for (var row = 0; row < await rows.CountAsync(); row++)
        {
            var books = await rows.Nth(row).Locator("td.number").AllInnerTextsAsync();
            var amount = decimal.Parse(books[1].Split('元')[0].Replace(",", "", StringComparison.Ordinal).Trim(), System.Globalization.CultureInfo.InvariantCulture);
            await clerk.FillAsync($"Totals_Rows_{row}__Count", books[0].Trim());
            await clerk.FillAsync($"Totals_Rows_{row}__Amount", $"{amount + (row == into ? more : 0)}");
            if (row == into && explanation is not null)
            {
                await clerk.FillAsync($"Totals_Rows_{row}__Explanation", explanation);
            }
        }

        await clerk.PressAsync("F9");
        await Expect(clerk.Page.Locator(".banner.good")).ToContainTextAsync("已保存");
    }

    /// <summary>日结 of the page's day; the paper's print window comes up.</summary>
    public static async Task ClosesAsync(this Clerk supervisor)
    {
        await supervisor.SeesFocusAsync("[data-key=F9]");
        await supervisor.PressAsync("F9");
        await Expect(supervisor.Page.Locator(".banner.good")).ToContainTextAsync("已日结，请打印后由经办、复核签名。");
    }

    public static async Task ReopensAsync(this Clerk administrator, string reason)
    {
        await administrator.OpensAsync("重开日结");
        await administrator.PressAsync("Tab");
        await administrator.SeesFocusAsync("#Reopening_Reason");
        await administrator.TypeAsync(reason);
        await administrator.PressAsync("Tab");
        await administrator.PressAsync("Enter");
        await Expect(administrator.Page.Locator(".banner.good")).ToContainTextAsync("已重开，原日结单保留");
    }

    /// <summary>Tab to what is folded away, and Enter.</summary>
    public static async Task OpensAsync(this Clerk clerk, string summary)
    {
        await clerk.TabsToAsync($"summary:has-text('{summary}')");
        await clerk.PressAsync("Enter");
    }

    /// <summary>Tab until the focus is there.</summary>
    public static async Task TabsToAsync(this Clerk clerk, string selector)
    {
        var target = clerk.Page.Locator(selector).First;
        for (var presses = 0; !await target.EvaluateAsync<bool>("one => one === document.activeElement"); presses++)
        {
            Assert.True(presses < 80, $"Tab never comes to {selector}.");
            await clerk.Page.Keyboard.PressAsync("Tab");
        }
    }

    /// <summary>Sends a statement of WeChat; choosing the file is the operating system's window.</summary>
    public static async Task ImportsAsync(this Clerk clerk, string file)
    {
        await clerk.TabsToAsync("#Statement_Channel");
        await clerk.Page.SelectOptionAsync("#Statement_Channel", "微信");
        await clerk.Page.SetInputFilesAsync("#Statement_File", new FilePayload { Name = "bill.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(file) });
        await clerk.TabsToAsync("button:has-text('导入')");
        await clerk.PressAsync("Enter");
    }

    /// <param name="lines">Time, number, amount, refund.</param>
    public static string Statement(params (string Time, string Number, decimal Amount)[] lines) =>
        "交易时间,微信订单号,应结订单金额,退款金额\n" + string.Concat(lines.Select(line => $"`{line.Time},`{line.Number},`{line.Amount:0.00},`0.00\n"));

    /// <summary>Nobody else can write until it is disposed.</summary>
    public static IAsyncDisposable HoldBooks(this CounterHost host) => new Held(host);

    private sealed class Held : IAsyncDisposable
    {
        private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly Task turn;

        public Held(CounterHost host) => turn = host.WithAsync<Registrar, EntryOutcome>(async registrar =>
            (await registrar.EnterAsync(null, new Stamp("", "系统", host.Clock.GetUtcNow().UtcDateTime), async open =>
            {
                await open.HoldBooksAsync();
                await released.Task;
                return "";
            })).Outcome);

        public async ValueTask DisposeAsync()
        {
            released.SetResult();
            await turn;
        }
    }
}
