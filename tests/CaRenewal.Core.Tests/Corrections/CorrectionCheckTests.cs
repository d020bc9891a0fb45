using CaRenewal.Core.Corrections;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Tests.Applications;
using CsCheck;

namespace CaRenewal.Core.Tests.Corrections;

public class CorrectionCheckTests
{
    private static readonly IReadOnlyList<Material> Required = Visits.Catalogue.For(Visits.Unit(Visits.Renewal).Occasion);

    [Fact]
    public void Marked_materials_are_named_in_the_checklist_s_order_and_words()
    {
        var items = CorrectionCheck.Items(
            Required, [new("usbkey", CorrectionFlaw.Unusable), new("business-licence", CorrectionFlaw.NotSealed)], []);

        Assert.Equal(["营业执照复印件1份（加盖公章）：未盖章", "USBkey介质：无法使用"], items.Select(Core.Words.CorrectionWords.Describe));
        Assert.All(items, item => Assert.Equal((MaterialWay.Brought, "公告"), (item.Way, item.Origin)));
    }

    [Fact]
    public void Words_alone_are_a_notice_and_nothing_at_all_is_none()
    {
        Assert.Empty(CorrectionCheck.Faults(Required, [], ["公章不一致"]));
        Assert.Equal("请勾选需补正的材料，或写明其他需补正的内容。", Assert.Single(CorrectionCheck.Faults(Required, [], [])).Sentence);
    }

    [Theory]
    [InlineData("usbkey", CorrectionFlaw.NotSealed, "请选择USBkey介质的问题。")]
    [InlineData("usbkey", null, "请选择USBkey介质的问题。")]
    [InlineData("business-licence", (CorrectionFlaw)99, "请选择营业执照复印件1份（加盖公章）的问题。")]
    public void A_flaw_that_the_material_cannot_have_is_refused_at_the_material(string code, CorrectionFlaw? flaw, string sentence) =>
        Assert.Equal(new Fault(code, sentence), Assert.Single(CorrectionCheck.Faults(Required, [new(code, flaw)], [])));

    [Fact]
    public void What_the_visit_does_not_need_cannot_be_missing_and_nothing_is_missing_twice()
    {
        Assert.Equal(
            "勾选了本次业务不需要的材料，请重新核对。",
            Assert.Single(CorrectionCheck.Faults(Required, [new("applicant-id", CorrectionFlaw.Missing)], [])).Sentence);
        Assert.Equal(
            "同一材料只能勾选一次。",
            Assert.Single(CorrectionCheck.Faults(Required, [new("usbkey", CorrectionFlaw.Missing), new("usbkey", CorrectionFlaw.Missing)], [])).Sentence);
    }

    [Theory]
    [InlineData("business-licence", "缺 未盖章 过期 不清晰 与申请不符")]
    [InlineData("unit-application-form", "缺 未签字或盖章 不清晰 与申请不符")]
    [InlineData("unit-authorization-letter", "缺 未盖章 不清晰 与申请不符")]
    [InlineData("usbkey", "缺 无法使用")]
    public void Only_flaws_that_a_material_can_have_are_offered(string code, string flaws) =>
        Assert.Equal(flaws, string.Join(' ', CorrectionFlaws.Of(Required.Single(material => material.Code == code)).Select(Core.Words.OfficeWords.Word)));

    [Fact]
    public void Two_copies_may_be_too_few() => Assert.Contains(
        CorrectionFlaw.TooFewCopies,
        CorrectionFlaws.Of(Visits.Catalogue.For(Visits.Person(false, Visits.Renewal).Occasion).Single(material => material.Copies is 2)));

    [Fact]
    public void Every_material_of_every_visit_can_be_marked_with_each_flaw_it_offers_and_no_other() =>
        Gen.Int[0, Required.Count - 1].Select(place => Required[place]).Select(Gen.Enum<CorrectionFlaw>()).Sample((material, flaw) =>
            CorrectionFlaws.Of(material).Contains(flaw) == !CorrectionCheck.Faults(Required, [new(material.Code, flaw)], []).Any());
}
