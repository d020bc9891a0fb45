using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;

namespace CaRenewal.Core.Tests.Fees;

public sealed class FeeCellTests
{
    private static readonly FeeEdition Posted = FeeSchedule.FromNotice().NewestFirst[0];

    [Fact]
    public void Every_line_can_be_priced_but_a_revocation() =>
        Assert.Equal(
            ["新办（使用1年）含介质费", "新办（使用3年）含介质费", "新办（使用5年）含介质费", "延期（使用1年）", "延期（使用3年）", "延期（使用5年）", "证书遗失补办", "更新", "解锁", "应用申请"],
            FeeCell.Of(Posted).Select(cell => cell.Label));

    [Fact]
    public void An_edition_typed_again_as_it_stands_prices_the_same()
    {
        var same = Posted.Follow(new(2027, 1, 1), "来源", FeeCell.Of(Posted));

        Assert.All(FeeDifference.Between(Posted, same), difference => Assert.True(difference.IsNone));
        Assert.Equal(FeeCell.Of(Posted), FeeCell.Of(same));
    }

    [Theory]
    [InlineData("２００", "100", 200, 100)]
    [InlineData(" 1 ", "100000", 1, 100_000)]
    public void Prices_are_whole_yuan_as_they_are_typed(string unit, string personal, int forUnit, int forPerson)
    {
        var (cell, faults) = Cell(Business.Renew).Read(unit, personal);
        Assert.Empty(faults);
        Assert.Equal((forUnit, forPerson), (cell.Unit, cell.Personal));
    }

    [Theory]
    [InlineData(Business.Renew, "", "100", "Unit", "请填写“延期（使用1年）”单位价格。")]
    [InlineData(Business.Renew, "200", null, "Personal", "请填写“延期（使用1年）”个人价格。")]
    [InlineData(Business.Renew, "0", "100", "Unit", "“延期（使用1年）”单位价格须为 1 至 100000 的整数。")]
    [InlineData(Business.Renew, "200.5", "100", "Unit", "“延期（使用1年）”单位价格须为 1 至 100000 的整数。")]
    [InlineData(Business.Renew, "-1", "100", "Unit", "“延期（使用1年）”单位价格须为 1 至 100000 的整数。")]
    [InlineData(Business.Renew, "1000000000", "100", "Unit", "“延期（使用1年）”单位价格须为 1 至 100000 的整数。")]
    [InlineData(Business.Unlock, "50", "", "Personal", "“解锁”请同时填写单位和个人价格，或都留空（未公示，不收费）。")]
    [InlineData(Business.Unlock, " ", "30", "Unit", "“解锁”请同时填写单位和个人价格，或都留空（未公示，不收费）。")]
    public void What_is_no_price_is_refused_at_its_field(Business business, string? unit, string? personal, string at, string sentence) =>
        Assert.Equal(new Fault(at, sentence), Cell(business).Read(unit, personal).Faults.Single());

    [Fact]
    public void What_the_notice_leaves_unpublished_may_stay_so()
    {
        var (cell, faults) = (Cell(Business.Unlock) with { Unit = 50, Personal = 30 }).Read("", " ");
        Assert.Empty(faults);
        Assert.Equal((null, null), (cell.Unit, cell.Personal));
    }

    private static FeeCell Cell(Business business) => FeeCell.Of(Posted).First(cell => cell.Business == business);
}
