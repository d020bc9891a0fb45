using CaRenewal.Browser.Tests.Browser;

namespace CaRenewal.Browser.Tests.Screens;

public sealed class NewOfficeTests(NewOffice office) : IClassFixture<NewOffice>
{
    [ChromiumFact]
    public Task The_first_administrators_page_breaks_no_rule_of_access() => office.AssertNoneAsync(
    [
        new("建立管理员账号", "/setup", LoggedIn: false),
        new("建立管理员账号：错误", "/setup", LoggedIn: false, Prepare: async clerk =>
        {
            await clerk.Page.FocusAsync("main button[type=submit]:visible");
            await clerk.PressAsync("Enter");
            await clerk.SeesFocusAsync("#errors");
        }),
    ]);
}
