using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Data;
using CaRenewal.Web.Features.Accounts;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Window;

/// <summary>One window of the office: the program on a real port with a cabinet of its own, and a browser before it.</summary>
public class CounterWindow : IAsyncLifetime
{
    // Longer ago than what the counter takes for the same visit once more.
    private static readonly TimeSpan LongAgo = TimeSpan.FromDays(40);

    private readonly Chromium chromium = new();
    private readonly Dictionary<string, string> sessions = [];

    // As an office serves them: compressed, not read anew from the sources.
    public CounterWindow() => Host.Settings["ReloadStaticAssetsAtRuntime"] = "false";

    protected CounterWindow(string setting, string value)
        : this() => Host.Settings[setting] = value;

    public CounterHost Host { get; } = new() { OpensItself = true };

    /// <summary>Business day.</summary>
    public DateOnly Today => OfficeTime.Today(Host.Clock);

    public string Address => Host.ClientOptions.BaseAddress.ToString();

    public virtual async Task InitializeAsync()
    {
        await chromium.InitializeAsync();
        if (Chromium.WhyMissing is null)
        {
            Host.UseKestrel(0);
            Host.StartServer();
        }
    }

    public virtual async Task DisposeAsync()
    {
        await chromium.DisposeAsync();
        await Host.DisposeAsync();
    }

    /// <summary>A clerk who has logged in opens a page.</summary>
    public async Task<Clerk> SitDownAsync(string address = "/counter", bool javaScript = true, string who = CounterHost.Clerk)
    {
        if (!sessions.TryGetValue(who, out var session))
        {
            sessions[who] = session = await LogInAsync(who);
        }

        return await OpenAsync(address, session, javaScript);
    }

    /// <summary>Somebody who has not logged in opens a page.</summary>
    public Task<Clerk> WalkUpAsync(string address) => OpenAsync(address, null, true);

    /// <summary>A holder who was here before.</summary>
    /// <returns>受理单号 of that visit.</returns>
    public async Task<string> WasHereAsync(Particulars who)
    {
        Host.Clock.Pass(-LongAgo);
        try
        {
            return await Host.SubmitAsync(who, Visits.Renewal);
        }
        finally
        {
            Host.Clock.Pass(LongAgo);
        }
    }

    /// <summary>Nobody touches a key for so long that the log-ins end; who sits down next logs in anew.</summary>
    public void StandIdle()
    {
        Host.Clock.Pass(TimeSpan.FromMinutes(16));
        sessions.Clear();
    }

    public Task<int> CountApplicationsAsync() => Host.WithAsync<CabinetContext, int>(cabinet => cabinet.Ledger.CountAsync());

    private async Task<Clerk> OpenAsync(string address, string? session, bool javaScript)
    {
        var context = await chromium.Browser.NewContextAsync(new()
        {
            BaseURL = Address,
            JavaScriptEnabled = javaScript,
            ViewportSize = new() { Width = 1366, Height = 768 },
            Locale = "zh-CN",
            StorageState = session,
        });
        var clerk = await Clerk.AtAsync(context, Address);
        await clerk.GoAsync(address);
        return clerk;
    }

    private async Task<string> LogInAsync(string who)
    {
        await using var context = await chromium.Browser.NewContextAsync(new() { BaseURL = Address });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/login");
        await LogInAsync(page, who);
        return await context.StorageStateAsync();
    }

    /// <summary>On a log-in page.</summary>
    public static async Task LogInAsync(IPage page, string who = CounterHost.Clerk)
    {
        await EnterPasswordAsync(page, who);
        await Expect(page.Locator(".bar nav")).ToBeVisibleAsync();
    }

    /// <summary>On a log-in page, as far as the password goes.</summary>
    public static async Task EnterPasswordAsync(IPage page, string who)
    {
        await page.FillAsync("#StaffNumber", who);
        await page.FillAsync("#Password", DemoStaff.Members.FirstOrDefault(member => member.StaffNumber == who)?.Password ?? StaffRoom.Password);
        await page.PressAsync("#Password", "Enter");
    }
}
