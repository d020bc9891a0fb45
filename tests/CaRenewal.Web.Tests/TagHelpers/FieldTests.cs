using AngleSharp.Html.Dom;

namespace CaRenewal.Web.Tests.TagHelpers;

public sealed class FieldTests(Counter counter) : IClassFixture<Counter>
{
    [Theory]
    [InlineData("UnitName", "单位名称（必填）")]
    [InlineData("Email", "电子邮件（选填）")]
    public async Task A_label_says_in_words_whether_the_field_must_be_filled(string field, string label) =>
        Assert.Equal(label, (await PageAsync()).QuerySelector($"label[for={field}]")!.TextContent);

    [Theory]
    [InlineData("CreditCode", "lang", "en")]
    [InlineData("CreditCode", "maxlength", "72")]
    [InlineData("CreditCode", "data-check", "/dev/gallery/check")]
    [InlineData("Mobile", "inputmode", "tel")]
    [InlineData("Count", "inputmode", "numeric")]
    [InlineData("Email", "inputmode", "email")]
    [InlineData("UnitName", "autocomplete", "off")]
    [InlineData("UnitName", "aria-required", "true")]
    public async Task What_a_field_holds_decides_keyboard_and_language(string field, string attribute, string value) =>
        Assert.Equal(value, (await PageAsync()).GetElementById(field)!.GetAttribute(attribute));

    [Fact]
    public async Task An_error_stands_at_its_field_and_is_read_with_it()
    {
        var input = (await PageAsync("errors")).GetElementById("CreditCode")!;
        var described = input.GetAttribute("aria-describedby")!.Split(' ');

        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal(["CreditCode-error", "CreditCode-answer"], described);
        Assert.Equal("统一社会信用代码的校验码不对，请核对第 18 位。", input.Owner!.GetElementById("CreditCode-error")!.TextContent);
    }

    [Fact]
    public async Task Every_description_that_is_pointed_at_exists_and_every_id_is_there_once()
    {
        foreach (var state in new[] { "empty", "filled", "errors" })
        {
            var page = await PageAsync(state);
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

            Assert.Equal(ids.Distinct(), ids);
            Assert.All(
                page.QuerySelectorAll("[aria-describedby]").SelectMany(element => element.GetAttribute("aria-describedby")!.Split(' ')),
                id => Assert.Contains(id, ids));
        }
    }

    [Fact]
    public async Task A_changed_value_shows_the_old_one()
    {
        var page = await PageAsync();

        Assert.Equal("原：益阳市康富南路18号", page.GetElementById("Address-was")!.TextContent);
    }

    [Fact]
    public async Task The_summary_lists_the_errors_in_the_order_of_the_form_with_links_to_the_fields()
    {
        var page = await PageAsync("errors");
        var links = page.QuerySelectorAll("#errors a").ToList();

        Assert.Equal("有 3 处需要更正", page.GetElementById("errors-title")!.TextContent);
        Assert.Equal(["#CreditCode", "#Mobile", "#OpenBids"], links.Select(link => link.GetAttribute("href")));
        Assert.All(links, link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        Assert.True(page.GetElementById("errors")!.HasAttribute("autofocus"));
        Assert.StartsWith("错误：", page.Title);
    }

    [Fact]
    public async Task Radio_buttons_stand_in_a_fieldset_with_a_legend_and_the_chosen_one_takes_the_focus()
    {
        var page = await PageAsync();
        var chosen = page.QuerySelector("input[name=Years][checked]")!;

        Assert.Equal("1", chosen.GetAttribute("value"));
        Assert.True(chosen.HasAttribute("autofocus"));
        Assert.Equal("年限（必填）", chosen.Closest("fieldset")!.QuerySelector("legend")!.TextContent);
    }

    [Fact]
    public async Task The_first_button_of_a_form_submits_nothing_and_only_a_search_or_a_log_in_has_none()
    {
        var intake = (await PageAsync()).QuerySelector("form.fill button")!;
        var search = (await Counter.PageAsync(counter.Browser(), "/dev/gallery/counter")).QuerySelector("form.search button")!;

        Assert.Equal("submit", intake.GetAttribute("type"));
        Assert.True(intake.HasAttribute("disabled") && intake.HasAttribute("hidden"));
        Assert.Equal("true", intake.GetAttribute("aria-hidden"));
        Assert.False(search.HasAttribute("disabled"));
    }

    [Fact]
    public async Task A_key_is_shown_told_and_bound()
    {
        var button = (await PageAsync()).QuerySelector("[data-key=F9]")!;

        Assert.Equal("登记并打印 F9", button.TextContent);
        Assert.Equal("F9", button.QuerySelector("kbd")!.TextContent);
        Assert.Equal("F9", button.GetAttribute("aria-keyshortcuts"));
    }

    [Fact]
    public async Task What_was_typed_comes_back_as_typed_and_encoded()
    {
        var client = counter.Browser();
        var page = await Counter.PageAsync(client, "/dev/gallery/intake");
        var hostile = "\"><script>alert(1)</script>&<'𠅤\u202E";

        var answer = await Counter.PageAsync(await Counter.PostAsync(client, page, "/dev/gallery/echo", new() { ["UnitName"] = hostile }));

        Assert.Equal(hostile, answer.GetElementById("UnitName")!.GetAttribute("value"));
        Assert.DoesNotContain(answer.QuerySelectorAll("script"), script => script.TextContent.Length > 0);
    }

    private async Task<IHtmlDocument> PageAsync(string state = "filled") =>
        await Counter.PageAsync(counter.Browser(), $"/dev/gallery/intake?state={state}");
}
