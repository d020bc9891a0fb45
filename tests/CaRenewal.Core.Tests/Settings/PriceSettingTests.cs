using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Settings;
using CsCheck;

namespace CaRenewal.Core.Tests.Settings;

public sealed class PriceSettingTests
{
    private static readonly OfficeRules Notice = OfficeRules.FromNotice();
    private static readonly FeeEdition Posted = Notice.Fees.NewestFirst[0];
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly NewYear = new(2027, 1, 1);
    private static readonly BusinessLine Renewal = new() { Business = Business.Renew, Years = 1, Count = 1 };

    [Fact]
    public void A_planned_edition_prices_from_its_day_and_not_before()
    {
        var rules = new PriceSetting([Dearer(NewYear)]).In(Notice);

        Assert.Equal(Money.Yuan(200), Unit(rules, NewYear.AddDays(-1)).Total);
        var quote = Unit(rules, NewYear);
        Assert.Equal((Money.Yuan(250), "2027-01-01", "本点设置"), (quote.Total, quote.Edition, quote.Lines[0].Origin));
    }

    [Fact]
    public void A_damaged_key_follows_the_price_of_a_new_certificate()
    {
        var rules = new PriceSetting([Dearer(NewYear)]).In(Notice);
        var line = new BusinessLine { Business = Business.Replace, Cause = ReplacementCause.Damaged, Years = 1, Count = 1 };

        Assert.Equal(Money.Yuan(450), rules.Fees.Price(CertificateKind.Unit, [line], NewYear).Total);
    }

    [Fact]
    public void What_was_never_posted_may_be_posted_and_stays_uncharged_where_it_is_not()
    {
        var cells = FeeCell.Of(Posted).Select(cell => cell.Business is Business.Unlock ? cell with { Unit = 50, Personal = 30 } : cell).ToList();
        var rules = new PriceSetting([Posted.Follow(NewYear, "来源", cells)]).In(Notice);

        Assert.Equal(Money.Yuan(50), Price(Business.Unlock));
        Assert.Equal(Money.Zero, Price(Business.Update));
        Assert.Equal(Money.Zero, Price(Business.Revoke));

        Money Price(Business business) => rules.Fees.Price(CertificateKind.Unit, [new() { Business = business, Count = 1 }], NewYear).Total;
    }

    [Fact]
    public void No_edition_begins_today_or_before_or_in_a_far_year()
    {
        Assert.Equal("起始日期须在今天（2026-11-23）之后：已生效的价目不能更改。", Refusal(Today));
        Assert.Equal("起始日期须在今天（2026-11-23）之后：已生效的价目不能更改。", Refusal(new(2020, 1, 1)));
        Assert.Equal("起始日期不能晚于 2029-11-23。", Refusal(new(2029, 11, 24)));
        Assert.Null(Refusal(Today.AddDays(1)));
        Assert.Null(Refusal(new(2029, 11, 23)));
    }

    [Fact]
    public void No_two_editions_begin_on_one_day() =>
        Assert.Equal(
            "2027-01-01 已有一版价目；要改请先撤回那一版。",
            new PriceSetting([Dearer(NewYear), Dearer(NewYear) with { Id = "again" }]).Faults(new PriceSetting([Dearer(NewYear)]).In(Notice), Today).Single().Sentence);

    [Fact]
    public void The_very_same_edition_is_not_planned_a_second_time()
    {
        var planned = new PriceSetting([Dearer(NewYear)]).In(Notice);

        Assert.Equal("2027-01-01 已有一版价目；要改请先撤回那一版。", PriceSetting.Of(planned).With(Dearer(NewYear)).Faults(planned, Today).Single().Sentence);
    }

    [Fact]
    public void A_planned_edition_is_taken_back_until_its_day_begins()
    {
        var planned = new PriceSetting([Dearer(NewYear)]).In(Notice);
        var back = PriceSetting.Of(planned).Without(NewYear);

        Assert.Empty(back.Faults(planned, NewYear.AddDays(-1)));
        Assert.Equal("自 2027-01-01 起的价目已生效，不能更改或撤回。", back.Faults(planned, NewYear).Single().Sentence);
        Assert.Equal(new SettingChange("自 2027-01-01 起的价目", "来源：湘发改价费示例1号", "撤回"), back.ChangesIn(planned).Single());
    }

    [Fact]
    public void Whatever_is_planned_or_taken_back_on_whatever_day_no_price_of_that_day_or_before_changes() =>
        Gen.Select(Gen.Int[-40, 40], Gen.Int[1, 99], Gen.Int[0, 3]).Array[1, 12].Sample(acts =>
        {
            var (rules, today) = (Notice, Today);
            foreach (var (days, yuan, pause) in acts)
            {
                today = today.AddDays(pause);
                var from = today.AddDays(days);
                var setting = PriceSetting.Of(rules);
                var wanted = yuan % 3 is 0 && setting.Editions is [_, ..] editions
                    ? setting.Without(editions[yuan % editions.Count].From)
                    : setting.With(Dearer(from, yuan));
                if (wanted.Faults(rules, today).Any())
                {
                    continue;
                }

                var next = Notice.With(SettingPart.Prices, SettingText.Write(wanted));
                for (var past = Today.AddDays(-50); past <= today; past = past.AddDays(1))
                {
                    if (Unit(rules, past).Total != Unit(next, past).Total)
                    {
                        return false;
                    }
                }

                rules = next;
            }

            return true;
        });

    [Fact]
    public void A_plan_is_recorded_with_its_source_and_every_price_that_changes()
    {
        var cells = FeeCell.Of(Posted).Select(cell => cell switch
        {
            { Business: Business.Renew, Years: 1 } => cell with { Unit = 220 },
            { Business: Business.Unlock } => cell with { Unit = 50, Personal = 30 },
            _ => cell,
        }).ToList();

        Assert.Equal(
            [new("自 2027-01-01 起的价目", "", "来源：新价目表；延期（使用1年） 单位 200→220；解锁 单位 未公示→50；解锁 个人 未公示→30")],
            new PriceSetting([Posted.Follow(NewYear, "新价目表", cells)]).ChangesIn(Notice));
        Assert.Equal("来源：湘发改价费示例1号；各项价格不变", new PriceSetting([Dearer(NewYear, 0)]).ChangesIn(Notice).Single().To);
    }

    private static FeeEdition Dearer(DateOnly from, int by = 50) => Posted.Follow(
        from, "湘发改价费示例1号", [.. FeeCell.Of(Posted).Select(cell => cell with { Unit = cell.Unit + by, Personal = cell.Personal + by })]);

    private static Quote Unit(OfficeRules rules, DateOnly day) => rules.Fees.Price(CertificateKind.Unit, [Renewal], day);

    private static string? Refusal(DateOnly from) => new PriceSetting([Dearer(from)]).Faults(Notice, Today).SingleOrDefault()?.Sentence;
}
