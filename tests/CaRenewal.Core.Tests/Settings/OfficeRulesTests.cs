using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Settings;

namespace CaRenewal.Core.Tests.Settings;

public sealed class OfficeRulesTests
{
    private static readonly OfficeRules Notice = OfficeRules.FromNotice();

    [Fact]
    public void Every_part_is_stored_as_text_and_read_back_the_same()
    {
        AssertKept(PointSetting.Of(Notice) with { Code = "ZY", Periods = [new(new(8, 30), new(17, 0))] });
        AssertKept(new ChannelSetting(["微信", "云闪付"]));
        AssertKept(new CounterRules { DraftDays = 3, LetterWaived = true, PrintsTwoSided = true });
        AssertKept(new AccountLimits { IdleMinutes = 5 });
        AssertKept(new PriceSetting([Notice.Fees.NewestFirst[0].Follow(new(2027, 1, 1), "来源", FeeCell.Of(Notice.Fees.NewestFirst[0]))]));
        AssertKept(new MaterialSetting()
            .With(new NeedChange(new("business-licence", CertificateKind.Unit, Business.Update), true, "营业执照", 1, true, false))
            .With(new HouseItem("house-1", "照片", [CertificateKind.Personal], [Business.New], Comes: Condition.InPerson, Mark: MaterialMark.Seal)));
    }

    [Fact]
    public void A_part_takes_the_place_of_its_own_and_leaves_the_others()
    {
        var rules = Notice
            .With(SettingPart.Channels, SettingText.Write(new ChannelSetting(["微信"])))
            .With(SettingPart.Point, SettingText.Write(PointSetting.Of(Notice) with { Phone = "0737-4330001" }))
            .With(SettingPart.Counter, SettingText.Write(new CounterRules { LetterWaived = true }))
            .With(SettingPart.Materials, SettingText.Write(new MaterialSetting()));

        Assert.Equal(["微信"], rules.Point.Channels);
        Assert.Equal("0737-4330001", rules.Point.Phone);
        Assert.Same(Notice.Fees, rules.Fees);
        var inPerson = new Occasion { Kind = CertificateKind.Unit, ByDelegate = true, InOwnPerson = true, Lines = [new() { Business = Business.Renew, Years = 1, Count = 1 }] };
        Assert.Equal(6, rules.Checklist.For(inPerson).Count);
    }

    [Theory]
    [InlineData(SettingPart.Counter, """{"draftDays":3,"draftWeeks":1}""")]
    [InlineData(SettingPart.Counter, """{"draftDays":"3"}""")]
    [InlineData(SettingPart.Counter, "")]
    [InlineData(SettingPart.Channels, """{"channels":null}""")]
    [InlineData(SettingPart.Channels, """{"channels":[]}""")]
    [InlineData(SettingPart.Point, """{"code":"YY"}""")]
    [InlineData(SettingPart.Prices, """{"editions":[{}]}""")]
    [InlineData(SettingPart.Materials, """{"items":[{"code":"usbkey","name":"USBkey","for":["Unit"],"businesses":["New"]}]}""")]
    [InlineData((SettingPart)99, "{}")]
    public void A_stored_text_that_says_what_no_rule_allows_stops_the_start(SettingPart part, string text) =>
        Assert.Throws<InvalidDataException>(() => Notice.With(part, text));

    private static void AssertKept<TSetting>(TSetting setting)
        where TSetting : ISetting<TSetting>
    {
        var text = SettingText.Write(setting);
        Assert.Equal(text, SettingText.Write(TSetting.Of(Notice.With(TSetting.Part, text))));
    }
}
