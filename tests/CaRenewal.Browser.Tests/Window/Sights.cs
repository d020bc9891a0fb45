using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Window;

/// <summary>What a clerk sees after a step.</summary>
internal static partial class Sights
{
    /// <summary>已登记 YY20261123-0031，待签章，应收 200 元。</summary>
    public static Task SeesRegisteredAsync(this Clerk clerk) =>
        Expect(clerk.Page.Locator("[role=status]").First).ToHaveTextAsync(Registered());

    [GeneratedRegex(@"^已登记 YY\d{8}-\d{4}，待签章，应收 [\d,]+ 元。$")]
    private static partial Regex Registered();
}
