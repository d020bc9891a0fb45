using CaRenewal.Core.Applications;
using CaRenewal.Core.Certificates;
using CaRenewal.Core.Codes;

namespace CaRenewal.Core.Tests.Codes;

public class FoldingTests
{
    [Theory]
    [InlineData("９１Ａ", "91A")]
    [InlineData("王\uFFFE", "王\uFFFD")]
    [InlineData("𠅤１", "𠅤1")]
    public void Whatever_arrives_is_folded_and_what_is_no_character_stays_one_that_the_rules_refuse(string typed, string folded) =>
        Assert.Equal(folded, typed.Folded());

    // An attribute could not hold half a pair.
    [Fact]
    public void Nor_does_half_a_surrogate_pair_stop_it() => Assert.Equal("王\uFFFD", "王\uD800".Folded());

    [Fact]
    public void No_rule_that_folds_falls_over_what_is_no_character()
    {
        Assert.Null(Reason.WhyRefused("原\uFFFE因"));
        Assert.Equal(["SN0001"], CertificateNumbers.Read("SN0001\uFFFE"));
    }
}
