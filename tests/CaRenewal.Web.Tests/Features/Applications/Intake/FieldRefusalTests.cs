using System.Net;
using static CaRenewal.Web.Tests.Features.Applications.Intake.FullVisit;

namespace CaRenewal.Web.Tests.Features.Applications.Intake;

/// <summary>A refusal is the rule book's own sentence, at its field and in the summary.</summary>
public sealed class FieldRefusalTests(OneClerk clerk) : IClassFixture<OneClerk>
{
    [Theory]
    [InlineData("CreditCode", "91350100M000200Y43", "统一社会信用代码校验位不符，请核对。")]
    [InlineData("CreditCode", "430407199312020025", "这是身份证号码，请填写统一社会信用代码。")]
    [InlineData("LegalDocument.Number", "110105194912310021", "法定代表人：身份证号码校验位不符，请核对。")]
    [InlineData("Lines[0].Count", "0", "数量须为 1 至 999 张。")]
    [InlineData("Lines[0].Count", "-1", "数量须为 1 至 999 张。")]
    [InlineData("Lines[0].Count", "1000000000", "数量须为 1 至 999 张。")]
    [InlineData("Lines[0].Business", "Sell", "请选择业务类型。")]
    [InlineData("Lines[0].Years", "2", "请选择年限：1 年、3 年或 5 年。")]
    [InlineData("UnitType", "Kingdom", "请选择单位类型。")]
    [InlineData("Name", "", "请填写单位名称。")]
    [InlineData("HasPendingBid", "", "请回答是否有已投标未开标项目。")]
    public async Task The_rule_books_own_sentence_stands_at_the_field_and_in_the_summary(string field, string value, string sentence)
    {
        var visit = clerk.Visit;

        var page = await Counter.PageAsync(await visit.SubmitAsync("unit", With(IntakeVisit.Unit(), field, value)));

        Assert.Equal(sentence, IntakeVisit.ErrorAt(page, IdOf(field)));
        Assert.Contains(sentence, IntakeVisit.Summary(page));
        Assert.NotNull(page.GetElementById(IdOf(field)));
        Assert.StartsWith("错误：", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_whose_own_check_digit_fails_alone_is_taken_with_a_reason()
    {
        var visit = clerk.Visit;
        var unit = With(With(IntakeVisit.Unit("91350203M0001FUE2P"), "DuplicateReason", "同一客户多张证书"), "NameReason", "单位已更名");
        var page = await Counter.PageAsync(await visit.SubmitAsync("unit", unit));
        Assert.Equal("统一社会信用代码校验位不符，继续受理请填写原因。", IntakeVisit.ErrorAt(page, "CreditCodeReason"));

        var values = IntakeVisit.FieldsOf(page);
        values["CreditCodeReason"] = "执照原件如此";
        Assert.Equal(HttpStatusCode.SeeOther, (await visit.PostAsync(values)).StatusCode);
    }

    [Fact]
    public async Task The_summary_follows_the_order_of_the_fields()
    {
        var visit = clerk.Visit;
        var page = await Counter.PageAsync(await visit.PostAsync(IntakeVisit.FieldsOf(await visit.OpenAsync("/applications/new?kind=unit"))));

        var ids = page.QuerySelectorAll("#errors a").Select(link => link.GetAttribute("href")![1..]).ToList();
        var order = page.QuerySelectorAll("#intake [id]").Select(element => element.Id!).ToList();

        Assert.True(ids.Count > 10);
        Assert.All(ids, id => Assert.Contains(id, order));
        Assert.Equal(["Name", "UnitType", "CreditCode"], ids.Take(3));
    }

    [Fact]
    public async Task What_is_missing_of_the_brought_materials_is_named_at_once()
    {
        var visit = clerk.Visit;
        var page = await visit.OpenAsync("/applications/new?kind=unit");
        var values = IntakeVisit.FieldsOf(page);
        foreach (var (name, value) in IntakeVisit.Unit())
        {
            values[name] = value;
        }

        var answer = await Counter.PageAsync(await visit.PostAsync(values));

        var sentence = Assert.Single(IntakeVisit.Summary(answer));
        Assert.StartsWith("自带材料未齐：营业执照复印件1份（加盖公章）；", sentence, StringComparison.Ordinal);
        Assert.Equal(3, sentence.Count(character => character is '；'));
    }

    private static Dictionary<string, string> With(Dictionary<string, string> values, string field, string value)
    {
        values[field] = value;
        return values;
    }
}
