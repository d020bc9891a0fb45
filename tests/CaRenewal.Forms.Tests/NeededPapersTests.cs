using CaRenewal.Core.Applications;

namespace CaRenewal.Forms.Tests;

/// <summary>Which papers an application needs, by the checklist.</summary>
public class NeededPapersTests
{
    private static readonly BusinessLine Revocation = new() { Business = Business.Revoke, Count = 1 };
    private static readonly BusinessLine Unlocking = new() { Business = Business.Unlock, Count = 1 };

    [Fact]
    public void A_unit_that_renews_signs_form_letter_and_statement() =>
        Assert.Equal(Samples.UnitPapers, Needed(Samples.UnitParticulars, Samples.Renewal));

    [Fact]
    public void A_person_who_comes_in_person_signs_no_letter() =>
        Assert.Equal(
            [Samples.PersonalFirst, Samples.PersonalSecond, Samples.Statement],
            Needed(Samples.PersonalParticulars with { Delegate = null }, Samples.Renewal));

    [Fact]
    public void A_person_s_delegate_brings_a_letter() =>
        Assert.Equal(Samples.PersonalPapers, Needed(Samples.PersonalParticulars, Samples.Renewal));

    [Fact]
    public void Unlocking_by_a_delegate_needs_the_letter_alone() =>
        Assert.Equal([Samples.Letter], Needed(Samples.UnitParticulars, Unlocking));

    [Fact]
    public void Unlocking_in_person_needs_no_paper() =>
        Assert.Empty(Needed(Samples.PersonalParticulars with { Delegate = null }, Unlocking));

    [Fact]
    public void Two_businesses_in_one_visit_share_one_set_of_papers() =>
        Assert.Equal(Samples.UnitPapers, Needed(Samples.UnitParticulars, Unlocking, Samples.Renewal, Revocation));

    [Fact]
    public void Of_a_unit_that_is_dissolved_nobody_signs_letter_or_statement() =>
        Assert.Equal(
            [Samples.UnitFirst, Samples.UnitSecond],
            Applications.Papers(Applications.Submit(Samples.UnitParticulars, [Revocation], ceased: true)).Papers);

    [Fact]
    public void Its_number_day_lines_and_particulars_are_the_application_s()
    {
        var set = Applications.Papers(Applications.Submit(Samples.UnitParticulars, [Samples.Renewal]));

        var text = Reading.ByPdfPig(set.Print(set.Papers, Sides.Two).Pdf);

        Assert.Contains("受理单号：YY20261123-0007", text);
        Assert.Contains("业务明细：延期3年2张", text);
        Assert.Contains("*单位名称益阳资江示范建设工程（集团）有限公司", text);
        Assert.Contains("受理日期：2026年11月23日", text);
    }

    [Fact]
    public void Printed_again_after_acceptance_the_papers_are_the_same_bytes()
    {
        var application = Applications.Submit(Samples.UnitParticulars, [Samples.Renewal]);
        var before = Applications.Papers(application).Print(Samples.UnitPapers, Sides.Two).Pdf.Hash();

        Applications.Accept(application);

        Assert.Equal(before, Applications.Papers(application).Print(Samples.UnitPapers, Sides.Two).Pdf.Hash());
    }

    private static IReadOnlyList<PaperCopy> Needed(Particulars particulars, params BusinessLine[] lines) =>
        Applications.Papers(Applications.Submit(particulars, lines)).Papers;
}
