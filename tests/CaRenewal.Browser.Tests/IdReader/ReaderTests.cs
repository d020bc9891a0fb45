using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Browser.Tests.Window;
using CaRenewal.Core.Applications;
using CaRenewal.Web.Features.IdReader;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.IdReader;

/// <summary>F4 with a reader on the clerk's machine, each of its answers in turn. Leaving fails where the policy was broken.</summary>
public sealed class ReaderTests(ReaderWindow window) : IClassFixture<ReaderWindow>
{
    private const string NewUnit = "/applications/new?kind=unit";
    private const string NewPerson = "/applications/new?kind=personal";
    private const string NoAnswer = "读卡器没有应答，请手工输入。";

    [ChromiumFact]
    public async Task A_card_fills_the_delegate_and_the_number_is_judged_as_if_it_had_been_typed()
    {
        await using var clerk = await window.SitDownAsync(NewUnit, "ok");
        await clerk.SeesFocusAsync("#Name");
        var asked = window.Reader.Asked;

        await clerk.PressAsync("F4");

        await SeesAsync(clerk, "已读经办人的身份证，已填入。", "good");
        await HoldsAsync(clerk, ("Delegate_Name", SimulatedReader.Name), ("Delegate_Document_Number", SimulatedReader.Number), ("LegalRepresentative", ""));
        await Expect(clerk.Page.Locator("#Delegate_Document_Number-answer")).ToContainTextAsync("✓");
        await clerk.SeesFocusAsync("#Name");
        Assert.Equal(asked + 1, window.Reader.Asked);
        Assert.Null(window.Reader.Cookie);
    }

    [ChromiumFact]
    public async Task A_card_fills_the_legal_representative_where_the_clerk_stands_there()
    {
        await using var clerk = await window.SitDownAsync(NewUnit, "ok");
        await clerk.MoveToAsync("LegalRepresentative");

        await clerk.PressAsync("F4");

        await SeesAsync(clerk, "已读法定代表人的身份证，已填入。", "good");
        await HoldsAsync(clerk, ("LegalRepresentative", SimulatedReader.Name), ("LegalDocument_Number", SimulatedReader.Number), ("Delegate_Name", ""));
        await clerk.SeesFocusAsync("#LegalRepresentative");
    }

    [ChromiumFact]
    public async Task A_card_fills_a_person_with_the_parts_of_the_address()
    {
        await using var clerk = await window.SitDownAsync(NewPerson, "photo");

        await clerk.PressAsync("F4");

        await SeesAsync(clerk, "已读申请人的身份证，已填入。", "good");
        await HoldsAsync(
            clerk,
            ("Name", SimulatedReader.Name), ("Document_Type", "ResidentId"), ("Document_Number", SimulatedReader.Number),
            ("Home_Province", "湖南"), ("Home_City", "益阳"), ("Home_County", "赫山"), ("Home_Street", "秀峰"), ("Home_Detail", "12号"));
    }

    [ChromiumFact]
    public async Task An_address_that_is_not_certain_is_left_to_the_clerk()
    {
        await using var clerk = await window.SitDownAsync(NewPerson, "elsewhere");

        await clerk.PressAsync("F4");

        await SeesAsync(clerk, "已读申请人的身份证，已填入。", "good");
        await HoldsAsync(clerk, ("Name", SimulatedReader.Name), ("Home_Province", ""), ("Home_Detail", ""));
    }

    [ChromiumFact]
    public async Task A_value_that_differs_is_offered_beside_the_field_and_taken_by_key()
    {
        await using var clerk = await window.SitDownAsync(NewUnit, "ok");
        await clerk.FillAsync("Delegate_Name", "刘方");
        await clerk.FillAsync("Delegate_Document_Number", "440308199901101512");

        await clerk.PressAsync("F4");

        await SeesAsync(clerk, "已读经办人的身份证，与所填不同的未改动。", "warn");
        await HoldsAsync(clerk, ("Delegate_Name", "刘方"), ("Delegate_Document_Number", "440308199901101512"));
        await Expect(clerk.Page.Locator(".offer")).ToHaveTextAsync([$"采用读卡值 {SimulatedReader.Name}", $"采用读卡值 {SimulatedReader.Number}"]);
        await clerk.SeesFocusAsync(".field:has(#Delegate_Name) .offer");
        await clerk.PressAsync("Enter");
        await HoldsAsync(clerk, ("Delegate_Name", SimulatedReader.Name), ("Delegate_Document_Number", "440308199901101512"));
        await clerk.SeesFocusAsync(".field:has(#Delegate_Document_Number) .offer");
        await clerk.PressAsync("Enter");
        await HoldsAsync(clerk, ("Delegate_Document_Number", SimulatedReader.Number));
        await Expect(clerk.Page.Locator(".offer")).ToHaveCountAsync(0);
        await clerk.SeesFocusAsync("#Delegate_Document_Number");
        Assert.Equal(0, await clerk.CountAsync("pointers"));
    }

    [ChromiumFact]
    public async Task Enter_from_field_to_field_passes_an_offer_by_and_a_card_of_another_kind_is_a_difference()
    {
        await using var clerk = await window.SitDownAsync(NewUnit, "ok");
        await clerk.Page.SelectOptionAsync("#Delegate_Document_Type", "Passport");
        await clerk.FillAsync("Delegate_Document_Number", "E12345678");
        await clerk.PressAsync("F4");
        await clerk.SeesFocusAsync(".offer");

        await clerk.Page.FocusAsync("#Delegate_Document_Number");
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync("#Lines_0__Business");
        await HoldsAsync(clerk, ("Delegate_Name", SimulatedReader.Name), ("Delegate_Document_Type", "Passport"), ("Delegate_Document_Number", "E12345678"));

        await clerk.Page.FocusAsync(".offer");
        await clerk.PressAsync("Space");
        await HoldsAsync(clerk, ("Delegate_Document_Type", "ResidentId"), ("Delegate_Document_Number", SimulatedReader.Number));
        await Expect(clerk.Page.Locator("#Delegate_Document_Number-answer")).ToContainTextAsync("✓");
    }

    [ChromiumFact]
    public async Task An_address_that_differs_is_offered_whole()
    {
        await using var clerk = await window.SitDownAsync(NewPerson, "ok");
        await clerk.FillAsync("Home_City", "长沙");

        await clerk.PressAsync("F4");
        await clerk.SeesFocusAsync(".offer");
        await HoldsAsync(clerk, ("Home_Province", ""), ("Home_City", "长沙"));
        await clerk.PressAsync("Enter");

        await HoldsAsync(clerk, ("Home_Province", "湖南"), ("Home_City", "益阳"), ("Home_Detail", "12号"));
    }

    [ChromiumFact]
    public async Task The_same_card_again_changes_nothing_and_says_so()
    {
        await using var clerk = await window.SitDownAsync(NewUnit, "padded");
        await clerk.PressAsync("F4");
        await SeesAsync(clerk, "已读经办人的身份证，已填入。", "good");

        await clerk.PressAsync("F4");

        await SeesAsync(clerk, "已读经办人的身份证，与所填一致。", "good");
    }

    [ChromiumFact]
    public async Task A_card_that_has_run_out_is_filled_in_and_told()
    {
        await using var clerk = await window.SitDownAsync(NewUnit, "expired");

        await clerk.PressAsync("F4");

        await SeesAsync(clerk, "已读经办人的身份证，已填入。身份证有效期至 2024-05-01，已过期，请核对。", "warn");
        await HoldsAsync(clerk, ("Delegate_Name", SimulatedReader.Name));
    }

    [ChromiumFact]
    public async Task What_a_reader_cannot_do_is_told_and_nothing_is_filled_in()
    {
        foreach (var (answer, sentence, focus) in new[]
        {
            ("no-card", "请放好身份证再按 F4。", "#Name"),
            ("busy", "读卡器正忙，请稍候再按 F4。", "#Name"),
            ("no-device", "没有找到读卡器，请检查连线，或手工输入。", "#Delegate_Document_Number"),
            ("unknown", NoAnswer, "#Delegate_Document_Number"),
            ("empty", NoAnswer, "#Delegate_Document_Number"),
            ("malformed", NoAnswer, "#Delegate_Document_Number"),
            ("list", NoAnswer, "#Delegate_Document_Number"),
            ("null", NoAnswer, "#Delegate_Document_Number"),
            ("no-data", NoAnswer, "#Delegate_Document_Number"),
            ("neither", NoAnswer, "#Delegate_Document_Number"),
            ("types", NoAnswer, "#Delegate_Document_Number"),
            ("long", NoAnswer, "#Delegate_Document_Number"),
            ("control", "读卡器：姓名含有看不见的控制字符，请重新输入。", "#Delegate_Document_Number"),
            ("wrong-number", "读卡器：身份证号码校验位不符，请核对。", "#Delegate_Document_Number"),
        })
        {
            await using var clerk = await window.SitDownAsync(NewUnit, answer);
            await clerk.SeesFocusAsync("#Name");

            await clerk.PressAsync("F4");

            await SeesAsync(clerk, sentence, "bad");
            await HoldsAsync(clerk, ("Delegate_Name", ""), ("Delegate_Document_Number", ""));
            await clerk.SeesFocusAsync(focus);
        }
    }

    [ChromiumFact]
    public async Task A_card_that_is_laid_down_then_is_read_with_the_next_F4()
    {
        await using var clerk = await window.SitDownAsync(NewUnit, "no-card");
        await clerk.PressAsync("F4");
        await SeesAsync(clerk, "请放好身份证再按 F4。", "bad");

        window.Reader.Answer = "ok";
        await clerk.PressAsync("F4");

        await SeesAsync(clerk, "已读经办人的身份证，已填入。", "good");
    }

    [ChromiumFact]
    public async Task Markup_on_a_card_is_text()
    {
        await using var clerk = await window.SitDownAsync(NewUnit, "html");
        await clerk.FillAsync("Delegate_Name", "刘方");

        await clerk.PressAsync("F4");

        await Expect(clerk.Page.Locator(".offer")).ToHaveTextAsync("采用读卡值 <img src=x onerror=alert(1)>");
        await clerk.PressAsync("Enter");
        await HoldsAsync(clerk, ("Delegate_Name", "<img src=x onerror=alert(1)>"));
        await Expect(clerk.Page.Locator("main img")).ToHaveCountAsync(0);
    }

    [ChromiumFact]
    public async Task Of_a_flood_only_the_few_words_that_are_asked_for_leave_the_page()
    {
        await using var clerk = await window.SitDownAsync(NewUnit, "huge");
        var sent = new TaskCompletionSource<int>();
        clerk.Page.Request += (_, request) =>
        {
            if (request.Url.EndsWith("/intake/card", StringComparison.Ordinal))
            {
                sent.TrySetResult(request.PostDataBuffer?.Length ?? 0);
            }
        };

        await clerk.PressAsync("F4");

        await SeesAsync(clerk, "已读经办人的身份证，已填入。", "good");
        Assert.InRange(await sent.Task.WaitAsync(TimeSpan.FromSeconds(5)), 1, 20_000);
    }

    [ChromiumFact]
    public async Task Nobody_waits_for_a_reader_that_does_not_answer_and_who_types_on_is_not_led_away()
    {
        await using var clerk = await window.SitDownAsync(NewUnit, "slow");
        await clerk.SeesFocusAsync("#Name");
        var asked = window.Reader.Asked;

        await clerk.PressAsync("F4");
        await SeesAsync(clerk, "正在读卡…", "busy");
        await clerk.PressAsync("F4");
        await clerk.TypeAsync("益阳市测试有限公司");
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync("#UnitType");

        await SeesAsync(clerk, NoAnswer, "bad");
        await clerk.SeesFocusAsync("#UnitType");
        await HoldsAsync(clerk, ("Name", "益阳市测试有限公司"), ("Delegate_Name", ""));
        Assert.Equal(asked + 1, window.Reader.Asked);
    }

    [ChromiumFact]
    public async Task A_reader_that_is_not_there_is_told_and_works_again_once_it_is()
    {
        await using var clerk = await window.SitDownAsync(NewUnit, "ok");
        clerk.ExpectsNoConnection();
        await window.Reader.UnplugAsync();
        try
        {
            await clerk.PressAsync("F4");
            await SeesAsync(clerk, NoAnswer, "bad");
            await clerk.SeesFocusAsync("#Delegate_Document_Number");
        }
        finally
        {
            await window.Reader.PlugInAsync();
        }

        await clerk.PressAsync("F4");
        await SeesAsync(clerk, "已读经办人的身份证，已填入。", "good");
    }

    [ChromiumFact]
    public async Task Where_the_counter_itself_cannot_be_reached_the_clerk_is_told_and_types()
    {
        await using var clerk = await window.SitDownAsync(NewUnit, "ok");
        clerk.ExpectsNoConnection();
        await clerk.Page.RouteAsync("**/intake/card", route => route.AbortAsync());

        await clerk.PressAsync("F4");

        await SeesAsync(clerk, "没有读成，请手工输入。", "bad");
    }

    [ChromiumFact]
    public async Task What_was_read_is_marked_on_the_application()
    {
        await window.WasHereAsync(Visits.Unit("益阳市读卡测试有限公司", Codes.GoldenPath));
        await using var clerk = await window.SitDownAsync("/counter", "ok");
        await clerk.TypeAsync(Codes.GoldenPath[^6..]);
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync("#Lines_0__Years:checked");
        await clerk.Page.FillAsync("#Delegate_Name", "");

        await clerk.PressAsync("F4");
        await SeesAsync(clerk, "已读经办人的身份证，已填入。", "good");
        await clerk.Page.FocusAsync("#Lines_0__Years:checked");
        await clerk.MoveToAsync("HasPendingBid");
        await clerk.PressAsync("Space");
        await clerk.PressAsync("F6");
        await clerk.PressAsync("F9");
        await clerk.SeesRegisteredAsync();

        await Expect(clerk.Page.Locator(".summary dd:has(.origin)")).ToHaveTextAsync(["刘芳 读卡", $"身份证 {SimulatedReader.Number} 读卡"]);
        var application = await window.Host.FindAsync((await clerk.Page.TextContentAsync("h1"))!);
        Assert.Equal([CardField.DelegateName, CardField.DelegateDocument], application.Particulars.ReadFromCard);
    }

    private static async Task SeesAsync(Clerk clerk, string sentence, string state)
    {
        var place = clerk.Page.Locator("#card-answer");
        await Expect(place).ToHaveTextAsync(sentence, new() { Timeout = 8000 });
        await Expect(place).ToHaveClassAsync($"answer {state}");
    }

    private static async Task HoldsAsync(Clerk clerk, params (string Id, string Value)[] fields)
    {
        foreach (var (id, value) in fields)
        {
            await Expect(clerk.Page.Locator($"#{id}")).ToHaveValueAsync(value);
        }
    }
}
