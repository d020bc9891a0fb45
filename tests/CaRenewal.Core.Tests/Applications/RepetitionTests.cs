using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Tests.Applications;

public class RepetitionTests
{
    [Fact]
    public void The_same_business_is_one_once_more() =>
        Assert.Equal(Business.Renew, Repetition.Of([Line(Business.Renew)], [Line(Business.Unlock), Line(Business.Renew)]));

    [Fact]
    public void Another_business_is_not() =>
        Assert.Null(Repetition.Of([Line(Business.Update)], [Line(Business.Renew)]));

    [Theory]
    [InlineData("5A01", "5A02", false)]
    [InlineData("5A01、5A02", "5a02", true)]
    [InlineData("5A01", null, true)]
    [InlineData(null, "5A01", true)]
    public void Where_both_name_their_certificates_only_the_same_certificate_counts(string? now, string? before, bool repeats) =>
        Assert.Equal(repeats, Repetition.Of([Line(Business.Renew, now)], [Line(Business.Renew, before)]) is not null);

    [Fact]
    public void The_clerk_is_told_which_application_it_was() => Assert.Equal(
        new Question(OverridableCheck.Duplicate, "该单位 2026-11-18 已登记延期（0009 号，李敏）。继续受理请填写原因。"),
        Repetition.Ask(CertificateKind.Unit, Business.Renew, new(2026, 11, 18), 9, "李敏"));

    private static BusinessLine Line(Business business, string? numbers = null) => new() { Business = business, Count = 1, KnownNumbers = numbers };
}
