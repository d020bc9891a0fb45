using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using static CaRenewal.Core.Tests.Applications.Visits;

namespace CaRenewal.Core.Tests.Applications;

public sealed class SubmissionRulesTests
{
    [Fact]
    public void What_fits_together_has_no_fault()
    {
        foreach (var line in new[] { Renewal, TwoNew, Revocation, LostAndRevoked, Unlocking })
        {
            Assert.Empty(Unit(line).Faults());
            Assert.Empty(Person(false, line).Faults());
        }
    }

    [Fact]
    public void A_unit_has_a_delegate() => Assert.Equal(
        ("Delegate", "单位办理须填写经办人。"),
        Only(Unit(Renewal) with { Particulars = Unit(Renewal).Particulars with { Delegate = null } }));

    [Theory]
    [InlineData(UnitType.Other, null)]
    [InlineData(UnitType.Enterprise, "律师事务所")]
    public void Another_unit_type_has_its_text_and_no_other_type_has_one(UnitType type, string? text) => Assert.Equal(
        ("OtherType", "单位类型选“其他”时须填写内容，否则不填。"),
        Only(WithHolder(unit => unit with { Type = type, OtherType = text })));

    [Fact]
    public void A_code_with_a_wrong_check_character_needs_a_written_reason()
    {
        var visit = WithHolder(unit => unit with
        {
            CreditCode = UnifiedSocialCreditCode.FromStored("91350203M0001FUE2P"),
            OrganizationCode = OrganizationCode.FromStored("M0001FUE2"),
        });
        Assert.Equal(("CreditCode", "统一社会信用代码校验位不符，继续受理请填写原因。"), Only(visit));
        Assert.Empty((visit with { Overrides = [new(OverridableCheck.CreditCodeCheckDigit, "执照原件即此")] }).Faults());
        Assert.Equal(
            ("Overrides", "继续受理请填写原因。"),
            Only(visit with { Overrides = [new(OverridableCheck.CreditCodeCheckDigit, " ")] }));
    }

    [Fact]
    public void The_organisation_code_is_the_one_inside_the_credit_code() => Assert.Equal(
        ("OrganizationCode", "组织机构代码与统一社会信用代码第 9 至 17 位不符。"),
        Only(WithHolder(unit => unit with { OrganizationCode = OrganizationCode.FromStored("594672399") })));

    [Fact]
    public void For_a_dead_person_the_responsible_person_applies()
    {
        var visit = Person(false, Revocation) with { HolderCeased = true };
        Assert.Equal(("Delegate", "用户消亡的，由法定责任人办理，请填写在经办人栏。"), Only(visit));
        Assert.Empty((Person(true, Revocation) with { HolderCeased = true }).Faults());
    }

    [Theory]
    [InlineData(Business.Renew, true)]
    [InlineData(Business.Update, true)]
    [InlineData(Business.Replace, true)]
    [InlineData(Business.Revoke, true)]
    [InlineData(Business.New, false)]
    [InlineData(Business.Unlock, false)]
    [InlineData(Business.AddApplication, false)]
    public void Pending_bids_are_asked_before_the_key_changes_and_never_else(Business business, bool asked)
    {
        Assert.Equal(asked, business.AsksForPendingBid());
        var line = business switch
        {
            Business.Renew => Renewal,
            Business.New => TwoNew,
            Business.Replace => LostAndRevoked,
            _ => new BusinessLine { Business = business, Count = 1 },
        };
        var wrong = Unit(line) with { HasPendingBid = asked ? null : false };
        Assert.Equal(("HasPendingBid", "请回答是否有已投标未开标项目。"), Only(wrong));
    }

    [Fact]
    public void For_a_holder_who_ceased_only_a_revocation_is_done()
    {
        Assert.Equal(("HolderCeased", "单位解散或用户消亡的，只能办理废除。"), Only(Unit(Renewal) with { HolderCeased = true }));
        Assert.Empty((Unit(Revocation) with { HolderCeased = true }).Faults());
    }

    [Fact]
    public void A_visit_has_one_to_twelve_lines()
    {
        Assert.Equal(("Lines", "请至少选择一项业务。"), Only(Unit()));
        Assert.Equal(("Lines", "一单最多 12 项业务。"), Only(Unit([.. Enumerable.Repeat(Renewal, 13)])));
    }

    [Fact]
    public void A_fault_of_a_line_is_named_with_its_place() => Assert.Equal(
        ("Lines[1].Count", "数量须为 1 至 999 张。"),
        Only(Unit(Renewal, Revocation with { Count = 1_000_000_000 })));

    private static Submission WithHolder(Func<UnitHolder, UnitHolder> change)
    {
        var visit = Unit(Renewal);
        return visit with { Particulars = visit.Particulars with { Holder = change((UnitHolder)visit.Particulars.Holder) } };
    }

    private static (string At, string Sentence) Only(Submission visit)
    {
        var fault = Assert.Single(visit.Faults());
        return (fault.At, fault.Sentence);
    }
}
