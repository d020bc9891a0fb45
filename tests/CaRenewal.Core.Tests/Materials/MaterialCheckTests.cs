using CaRenewal.Core.Materials;

namespace CaRenewal.Core.Tests.Materials;

public sealed class MaterialCheckTests
{
    private static readonly Stamp Clerk = new("1001", "李敏", new DateTime(2026, 11, 23, 2, 0, 0, DateTimeKind.Utc));

    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly IReadOnlyList<Material> Required =
    [
        new("form", "申请表", MaterialWay.SignedHere, false, "公告"),
        new("licence", "营业执照复印件", MaterialWay.Brought, true, "公告"),
        new("id", "身份证件复印件", MaterialWay.Brought, false, "公告"),
        new("usbkey", "USBkey介质（如有）", MaterialWay.Brought, false, "惯例") { IfAny = true },
    ];

    [Fact]
    public void What_was_ticked_is_stamped_and_what_is_signed_at_the_counter_is_awaited()
    {
        var records = MaterialCheck.Complete(Required, [new("id"), new("licence")], Today, Clerk);
        Assert.Equal(
            [("form", MaterialState.Awaited, (Stamp?)null), ("licence", MaterialState.Seen, Clerk), ("id", MaterialState.Seen, Clerk)],
            records.Select(record => (record.Code, record.State, record.Seen)));
    }

    [Fact]
    public void What_is_brought_if_any_is_recorded_when_it_was_brought() =>
        Assert.Contains(
            MaterialCheck.Complete(Required, [new("id"), new("licence"), new("usbkey")], Today, Clerk),
            record => record is { Code: "usbkey", State: MaterialState.Seen });

    [Fact]
    public void A_paper_brought_already_signed_is_seen_at_once() =>
        Assert.Equal(MaterialState.Seen, MaterialCheck.Complete(Required, [new("form"), new("id"), new("licence")], Today, Clerk)[0].State);

    [Fact]
    public void Everything_missing_is_named_at_once() =>
        Assert.Equal("自带材料未齐：营业执照复印件；身份证件复印件。", Refusal());

    [Fact]
    public void What_may_be_owed_needs_reason_and_date()
    {
        Assert.Equal("营业执照复印件容缺须写明原因和补交日期。", Refusal(new("id"), new("licence", Owed: true)));
        Assert.Equal("营业执照复印件容缺须写明原因和补交日期。", Refusal(new("id"), new("licence", Owed: true, " ", new(2026, 12, 1))));
        var record = MaterialCheck.Complete(Required, [new("id"), new("licence", true, "换证中", new(2026, 12, 1))], Today, Clerk)[1];
        Assert.Equal(new MaterialRecord("licence", MaterialState.Owed, "换证中", new(2026, 12, 1), null) { Name = "营业执照复印件", Origin = "公告" }, record);
    }

    [Theory]
    [InlineData("2026-11-22", "营业执照复印件的补交日期不能早于今天。")]
    [InlineData("0001-01-01", "营业执照复印件的补交日期不能早于今天。")]
    [InlineData("2027-11-25", "营业执照复印件的补交日期不能晚于一年。")]
    [InlineData("9999-12-31", "营业执照复印件的补交日期不能晚于一年。")]
    public void Nothing_is_owed_until_a_past_or_a_far_day(string due, string sentence) =>
        Assert.Equal(sentence, Refusal(new("id"), new("licence", true, "换证中", DateOnly.Parse(due))));

    [Fact]
    public void What_may_not_be_owed_is_refused() =>
        Assert.Equal("身份证件复印件不可容缺。", Refusal(new("licence"), new("id", true, "忘带", new(2026, 12, 1))));

    [Fact]
    public void A_tick_for_what_is_not_required_or_twice_is_refused()
    {
        Assert.Equal("核验了本次业务不需要的材料，请重新核对。", Refusal(new("id"), new("licence"), new("letter")));
        Assert.Equal("同一材料只能核验一次。", Refusal(new("id"), new("id"), new("licence")));
    }

    private static string Refusal(params MaterialTick[] ticks) =>
        Assert.Throws<RuleBroken>(() => MaterialCheck.Complete(Required, ticks, Today, Clerk)).Message;
}
