using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;

namespace CaRenewal.Core.Tests.Fees;

public sealed class FeeScheduleTests
{
    private static readonly FeeSchedule Fees = FeeSchedule.FromNotice();
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData(Business.New, 1, 400, 200, "新办（使用1年）含介质费")]
    [InlineData(Business.New, 3, 800, 400, "新办（使用3年）含介质费")]
    [InlineData(Business.New, 5, 1200, 600, "新办（使用5年）含介质费")]
    [InlineData(Business.Renew, 1, 200, 100, "延期（使用1年）")]
    [InlineData(Business.Renew, 3, 600, 300, "延期（使用3年）")]
    [InlineData(Business.Renew, 5, 1000, 500, "延期（使用5年）")]
    [InlineData(Business.Replace, null, 100, 100, "证书遗失补办")]
    public void The_price_table_is_the_notices(Business business, int? years, int unit, int person, string label)
    {
        foreach (var (kind, yuan) in new[] { (CertificateKind.Unit, unit), (CertificateKind.Personal, person) })
        {
            var line = Quoted(kind, Line(business, years));
            Assert.Equal(Money.Yuan(yuan), line.UnitPrice);
            Assert.Equal(label, line.Basis);
        }
    }

    [Fact]
    public void Every_price_is_the_notices_but_the_persons_price_of_a_lost_certificate()
    {
        foreach (var row in Fees.InForceOn(Today).Rows)
        {
            var line = Line(row.Business, row.Years);
            Assert.Equal("公告", Quoted(CertificateKind.Unit, line).Origin);
            Assert.Equal(row.Business is Business.Replace ? "惯例" : "公告", Quoted(CertificateKind.Personal, line).Origin);
        }
    }

    [Theory]
    [InlineData(CertificateKind.Unit, 1, 400)]
    [InlineData(CertificateKind.Unit, 3, 800)]
    [InlineData(CertificateKind.Unit, 5, 1200)]
    [InlineData(CertificateKind.Personal, 1, 200)]
    [InlineData(CertificateKind.Personal, 3, 400)]
    [InlineData(CertificateKind.Personal, 5, 600)]
    public void A_damaged_key_is_paid_for_as_a_new_certificate(CertificateKind kind, int years, int yuan)
    {
        var line = Quoted(kind, new() { Business = Business.Replace, Cause = ReplacementCause.Damaged, Years = years, Count = 1 });
        Assert.Equal(Money.Yuan(yuan), line.UnitPrice);
        Assert.Equal($"损坏补办，按“新办（使用{years}年）含介质费”计", line.Basis);
        Assert.Equal("惯例", line.Origin);
    }

    [Theory]
    [InlineData(Business.Update, "更新（未公示价格，不收费）")]
    [InlineData(Business.Revoke, "废除（未公示价格，不收费）")]
    [InlineData(Business.Unlock, "解锁（未公示价格，不收费）")]
    [InlineData(Business.AddApplication, "应用申请（未公示价格，不收费）")]
    public void What_is_not_posted_is_not_charged_and_says_so(Business business, string basis)
    {
        foreach (var kind in Enum.GetValues<CertificateKind>())
        {
            var line = Quoted(kind, Line(business, null, 7));
            Assert.Null(line.UnitPrice);
            Assert.Equal(Money.Zero, line.Amount);
            Assert.Equal(basis, line.Basis);
        }
    }

    [Fact]
    public void Every_line_is_priced_for_each_of_its_certificates()
    {
        var quote = Fees.Price(
            CertificateKind.Unit,
            [Line(Business.Renew, 3, 2), Line(Business.New, 1), Line(Business.Unlock, null)],
            Today);
        Assert.Equal([Money.Yuan(1200), Money.Yuan(400), Money.Zero], quote.Lines.Select(line => line.Amount));
        Assert.Equal(Money.Yuan(1600), quote.Total);
        Assert.Equal("notice", quote.Edition);
    }

    [Fact]
    public void The_longest_visit_is_still_counted_exactly()
    {
        var lines = Enumerable.Repeat(Line(Business.New, 5, BusinessLineRules.MostCertificates), BusinessLineRules.MostLines).ToList();
        Assert.Equal(Money.Yuan(12L * 999 * 1200), Fees.Price(CertificateKind.Unit, lines, Today).Total);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_000_000)]
    public void A_count_that_is_none_has_no_price(int count) =>
        Assert.Throws<RuleBroken>(() => Quoted(CertificateKind.Unit, Line(Business.Renew, 1, count)));

    [Theory]
    [InlineData(Business.Renew, 2)]
    [InlineData(Business.Renew, null)]
    [InlineData(Business.Unlock, 1)]
    [InlineData((Business)99, null)]
    public void A_line_that_does_not_fit_together_has_no_price(Business business, int? years) =>
        Assert.Throws<RuleBroken>(() => Quoted(CertificateKind.Unit, Line(business, years)));

    [Fact]
    public void A_day_that_no_edition_covers_is_an_error_and_never_a_guess()
    {
        var fault = Assert.Throws<RuleBroken>(() => Fees.Price(CertificateKind.Unit, [Line(Business.Renew, 1)], new(2019, 12, 31)));
        Assert.Equal("2019-12-31 没有适用的收费标准。", fault.Message);
    }

    [Fact]
    public void A_new_edition_applies_from_its_day_and_leaves_the_days_before_alone()
    {
        var old = Fees.NewestFirst[0];
        var dearer = old with { Id = "2027", From = new(2027, 1, 1), Rows = [.. old.Rows.Select(row => row with { Unit = row.Unit + 50 })] };
        var fees = new FeeSchedule([old, dearer]);
        Assert.Equal(Money.Yuan(200), fees.Price(CertificateKind.Unit, [Line(Business.Renew, 1)], new(2026, 12, 31)).Total);
        Assert.Equal(Money.Yuan(250), fees.Price(CertificateKind.Unit, [Line(Business.Renew, 1)], new(2027, 1, 1)).Total);
        Assert.Equal("2027", fees.InForceOn(new(2027, 1, 1)).Id);
    }

    [Fact]
    public void The_day_of_the_first_edition_says_that_it_is_ours()
    {
        var edition = Fees.InForceOn(Today);
        Assert.StartsWith("惯例：", edition.FromReason, StringComparison.Ordinal);
        Assert.StartsWith("公告", edition.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"unit\": 400", "\"unit\": 400, \"discount\": 10")]
    [InlineData("\"unit\": 400", "\"unit\": 400, \"unit\": 400")]
    [InlineData("\"unit\": 400, ", "")]
    [InlineData("\"unit\": 400", "\"unit\": \"400\"")]
    [InlineData("\"unit\": 400", "\"unit\": 400.5")]
    [InlineData("\"unit\": 400", "\"unit\": 0")]
    [InlineData("\"unit\": 400", "\"unit\": -400")]
    [InlineData("\"unit\": 400", "\"unit\": 4000000")]
    [InlineData("\"years\": 3", "\"years\": 1")]
    [InlineData("\"years\": 3", "\"years\": 2")]
    [InlineData("\"business\": \"Renew\"", "\"business\": \"Renewal\"")]
    [InlineData("\"business\": \"Renew\"", "\"business\": 2")]
    [InlineData("{ \"business\": \"Renew\", \"years\": 3, \"label\": \"延期（使用3年）\", \"unit\": 600, \"personal\": 300 },", "")]
    [InlineData("{ \"business\": \"Update\", \"label\": \"更新\" },", "")]
    [InlineData("{ \"business\": \"Update\", \"label\": \"更新\" },", "{ \"business\": \"Renew\", \"label\": \"延期\" },")]
    [InlineData("\"pricedAs\": \"New\"", "\"pricedAs\": \"Unlock\"")]
    [InlineData("\"2020-01-01\"", "\"2020-02-30\"")]
    [InlineData("\"2020-01-01\"", "null")]
    [InlineData("\"source\"", "\"sauce\"")]
    [InlineData("]", "")]
    public void A_slip_in_the_price_table_fails_at_the_start(string text, string by) =>
        Assert.Throws<InvalidDataException>(() => FeeSchedule.Parse(NoticeText.Spoilt("prices.json", text, by)));

    [Fact]
    public void Two_editions_with_one_id_or_one_day_fail_at_the_start()
    {
        var edition = Fees.NewestFirst[0];
        Assert.Throws<InvalidDataException>(() => new FeeSchedule([edition, edition with { From = new(2027, 1, 1) }]));
        Assert.Throws<InvalidDataException>(() => new FeeSchedule([edition, edition with { Id = "again" }]));
        Assert.Throws<InvalidDataException>(() => new FeeSchedule([]));
    }

    private static QuotedLine Quoted(CertificateKind kind, BusinessLine line) => Fees.Price(kind, [line], Today).Lines.Single();

    private static BusinessLine Line(Business business, int? years, int count = 1) => new()
    {
        Business = business,
        Years = years,
        Count = count,
        Cause = business is Business.Replace ? ReplacementCause.Lost : null,
        RevokeAtOnce = business is Business.Replace ? true : null,
    };
}
