using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Core.Applications;
using CaRenewal.Web.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Window;

/// <summary>The paths that a clerk takes all day, key by key. The mouse is never touched.</summary>
public sealed class GoldenPathTests(CounterWindow window) : IClassFixture<CounterWindow>
{
    [ChromiumFact]
    public async Task A_unit_that_comes_again_has_its_papers_after_twelve_keys_and_is_done_after_four_and_the_number()
    {
        await window.WasHereAsync(Visits.Unit(code: Codes.GoldenPath));
        await using var clerk = await window.SitDownAsync();

        await RenewAsync(clerk, Codes.GoldenPath[^6..]);
        var (keys, interactions, pointers) = await clerk.CountAsync();
        Assert.InRange(keys, 1, 12);
        Assert.InRange(interactions, 1, 7);
        Assert.Equal(0, pointers);

        await FinishAsync(clerk, "TERM00010023");
    }

    [ChromiumFact]
    public async Task A_unit_with_its_whole_code_has_its_papers_after_twenty_four_keys()
    {
        await window.WasHereAsync(Visits.Unit("益阳市又一测试有限公司", Codes.WholeCode));
        await using var clerk = await window.SitDownAsync();

        await RenewAsync(clerk, Codes.WholeCode);

        var (keys, interactions, pointers) = await clerk.CountAsync();
        Assert.InRange(keys, 1, 24);
        Assert.InRange(interactions, 1, 7);
        Assert.Equal(0, pointers);
    }

    [ChromiumFact]
    public async Task A_person_who_comes_again_takes_no_more_keys_than_a_unit()
    {
        var person = Visits.Person();
        await window.WasHereAsync(person);
        await using var clerk = await window.SitDownAsync();

        await RenewAsync(clerk, ((PersonHolder)person.Holder).Document.Number[^6..]);
        var (keys, interactions, pointers) = await clerk.CountAsync();
        Assert.InRange(keys, 1, 12);
        Assert.InRange(interactions, 1, 7);
        Assert.Equal(0, pointers);

        await FinishAsync(clerk, "TERM00010024");
    }

    [ChromiumFact]
    public async Task A_new_unit_is_entered_by_hand_with_seventeen_interactions()
    {
        await using var clerk = await window.SitDownAsync();

        await clerk.PressAsync("F3");
        await clerk.SeesFocusAsync("#Name");
        await clerk.FillAsync("Name", "益阳市手工录入测试有限公司");
        await clerk.FillAsync("SocialSecurityNumber", "无");
        await clerk.FillAsync("CreditCode", Codes.NewUnit);
        await Expect(clerk.Page.Locator("#UnitType")).ToHaveValueAsync("Enterprise");
        await Expect(clerk.Page.Locator("#OrganizationCode")).Not.ToHaveValueAsync("");
        await clerk.FillAsync("Landline", "07374200001");
        await clerk.FillAsync("LegalRepresentative", "王建国");
        await clerk.FillAsync("LegalDocument_Number", "430903198503120018");
        await clerk.FillAsync("Mobile", "13800000001");
        await clerk.FillAsync("Address", "益阳市测试路1号");
        await clerk.FillAsync("Delegate_Name", "刘芳");
        await clerk.FillAsync("Delegate_Document_Number", "432321197001010027");
        await clerk.MoveToAsync("Lines_0__Years");
        await clerk.PressAsync("Space");
        await clerk.MoveToAsync("HasPendingBid");
        await clerk.PressAsync("Space");
        await clerk.PressAsync("F6");
        await clerk.PressAsync("F9");
        await clerk.SeesRegisteredAsync();
        await clerk.ConfirmsPrintAsync(1);

        var (_, interactions, pointers) = await clerk.CountAsync();
        Assert.InRange(interactions, 1, 17);
        Assert.Equal(0, pointers);
    }

    // Search, look, accept the term, answer 未开标, 自带材料齐, 登记并打印, Enter in the print window.
    private static async Task RenewAsync(Clerk clerk, string typed)
    {
        await clerk.SeesFocusAsync("#q");
        await clerk.TypeAsync(typed);
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync("#Lines_0__Years:checked");
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync("#HasPendingBid");
        await Expect(clerk.Page.Locator("[name=HasPendingBid]:checked")).ToHaveCountAsync(0);
        await clerk.PressAsync("Space");
        await clerk.PressAsync("F6");
        await clerk.PressAsync("F9");
        await clerk.SeesRegisteredAsync();
        await clerk.ConfirmsPrintAsync(1);
    }

    // The papers come back: 签章齐, the terminal's number, 受理, Enter prints the receipt, Enter: the next customer.
    private static async Task FinishAsync(Clerk clerk, string number)
    {
        await clerk.StartCountingAsync();

        await clerk.PressAsync("F6");
        await clerk.SeesFocusAsync("#Finish_Reference");
        await clerk.TypeAsync(number);
        await clerk.PressAsync("F9");
        await Expect(clerk.Page.Locator(".heading .status")).ToHaveTextAsync("已受理");
        await clerk.PressAsync("Enter");
        await clerk.ConfirmsPrintAsync(1);
        await clerk.SeesFocusAsync("#next-customer");
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync("#q");

        Assert.Equal(4 + number.Length, await clerk.CountAsync("keys"));
        var (_, interactions, pointers) = await clerk.CountAsync();
        Assert.InRange(interactions, 1, 6);
        Assert.Equal(0, pointers);
    }
}
