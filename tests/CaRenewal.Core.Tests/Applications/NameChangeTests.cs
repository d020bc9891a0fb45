using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Tests.Applications;

public class NameChangeTests
{
    private static readonly BusinessLine Renewal = new() { Business = Business.Renew, Years = 1, Count = 1 };
    private static readonly BusinessLine Update = new() { Business = Business.Update, Count = 1 };

    [Fact]
    public void A_unit_of_another_name_may_need_an_update_of_its_certificate() => Assert.Equal(
        new Question(OverridableCheck.NameDiffers, "单位名称与上次不同（上次：益阳市旧名有限公司），请核对是否应办理更新。继续受理请填写原因。"),
        NameChange.Ask(CertificateKind.Unit, "益阳市新名有限公司", "益阳市旧名有限公司", [Renewal]));

    [Fact]
    public void A_persons_earlier_name_is_not_repeated() => Assert.Equal(
        "姓名与上次不同，请核对是否应办理更新。继续受理请填写原因。",
        NameChange.Ask(CertificateKind.Personal, "甲", "乙", [Renewal])?.Sentence);

    [Fact]
    public void The_same_name_asks_nothing() => Assert.Null(NameChange.Ask(CertificateKind.Unit, "甲", "甲", [Renewal]));

    [Fact]
    public void Who_asks_for_the_update_is_not_asked_about_it() => Assert.Null(NameChange.Ask(CertificateKind.Unit, "甲", "乙", [Renewal, Update]));
}
