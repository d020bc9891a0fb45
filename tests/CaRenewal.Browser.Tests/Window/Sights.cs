using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Window;

/// <summary>What a clerk sees after a step.</summary>
internal static partial class Sights
{
    /// <summary>已登记 YY20261123-0031，待签章，应收 200 元。</summary>
    public static Task SeesRegisteredAsync(this Clerk clerk) =>
        Expect(clerk.Page.Locator("[role=status]").First).ToHaveTextAsync(Registered());

    /// <summary>草稿已保存 10:21:07; a save that fails for now is tried again after ten seconds.</summary>
    public static Task SeesSavedAsync(this Clerk clerk) =>
        Expect(clerk.Page.Locator("[data-saved]")).ToHaveTextAsync(Saved(), new() { Timeout = 20_000 });

    [GeneratedRegex(@"^草稿已保存 \d\d:\d\d:\d\d$")]
    private static partial Regex Saved();

    [GeneratedRegex(@"^已登记 YY\d{8}-\d{4}，待签章，应收 [\d,]+ 元。$")]
    private static partial Regex Registered();
}
