using CaRenewal.Core.Applications;
using CaRenewal.Core.Materials;
using CsCheck;

namespace CaRenewal.Core.Tests.Materials;

public sealed class ChecklistTests
{
    private static readonly Checklist Checklist = Checklist.FromNotice();

    [Fact]
    public void A_units_renewal_needs_exactly_the_notices_seven()
    {
        var required = Checklist.For(Unit(Business.Renew));
        Assert.Equal(
            [
                "《单位数字证书申请表》一份（一式二联，签字或盖章）见附件1",
                "营业执照复印件1份（加盖公章）",
                "法人有效身份证件复印件1份（加盖公章）",
                "经办人有效身份证件复印件1份（加盖公章）",
                "授权委托书1份（见附件3，加盖公章）",
                "USBkey介质",
                "数字证书及电子签章申请责任书（见附件4）",
            ],
            required.Select(material => material.Name));
        Assert.All(required, material => Assert.Equal("公告", material.Origin));
        Assert.Equal([1, null, null, null, 3, null, 4], required.Select(material => material.Annex));
        Assert.Equal(4, required.Count(material => material.SealRequired));
    }

    [Fact]
    public void A_persons_renewal_needs_exactly_the_notices_four()
    {
        var required = Checklist.For(Person(false, Business.Renew));
        Assert.Equal(
            [
                "《个人数字证书申请表》1份（一式二联，签字或盖章）附件2",
                "申请人有效身份证件复印件2份",
                "USBkey介质",
                "数字证书及电子签章申请责任书（见附件4）",
            ],
            required.Select(material => material.Name));
        Assert.All(required, material => Assert.Equal("公告", material.Origin));
        Assert.Equal(2, required[1].Copies);
    }

    [Theory]
    [InlineData(Business.New, "unit-application-form business-licence legal-representative-id unit-delegate-id unit-authorization-letter responsibility-statement")]
    [InlineData(Business.Replace, "unit-application-form business-licence legal-representative-id unit-delegate-id unit-authorization-letter responsibility-statement")]
    [InlineData(Business.Update, "unit-application-form business-licence legal-representative-id unit-delegate-id unit-authorization-letter usbkey responsibility-statement")]
    [InlineData(Business.AddApplication, "unit-application-form business-licence legal-representative-id unit-delegate-id unit-authorization-letter usbkey responsibility-statement")]
    [InlineData(Business.Revoke, "unit-application-form business-licence legal-representative-id unit-delegate-id unit-authorization-letter usbkey responsibility-statement")]
    [InlineData(Business.Unlock, "unit-delegate-id unit-authorization-letter usbkey")]
    public void A_units_other_businesses_need_what_the_house_asks(Business business, string codes) =>
        AssertHouse(codes, Checklist.For(Unit(business)));

    [Theory]
    [InlineData(Business.New, "personal-application-form applicant-id responsibility-statement")]
    [InlineData(Business.Replace, "personal-application-form applicant-id responsibility-statement")]
    [InlineData(Business.Update, "personal-application-form applicant-id usbkey responsibility-statement")]
    [InlineData(Business.AddApplication, "personal-application-form applicant-id usbkey responsibility-statement")]
    [InlineData(Business.Revoke, "personal-application-form applicant-id usbkey responsibility-statement")]
    [InlineData(Business.Unlock, "applicant-id usbkey")]
    public void A_persons_other_businesses_need_what_the_house_asks(Business business, string codes) =>
        AssertHouse(codes, Checklist.For(Person(false, business)));

    [Theory]
    [InlineData(Business.New)]
    [InlineData(Business.Renew)]
    [InlineData(Business.Update)]
    [InlineData(Business.Replace)]
    [InlineData(Business.Revoke)]
    [InlineData(Business.AddApplication)]
    public void A_person_who_sends_a_delegate_also_needs_letter_and_the_delegates_ID_copy(Business business)
    {
        var alone = Codes(Checklist.For(Person(false, business)));
        var sent = Checklist.For(Person(true, business));
        Assert.Equal(["personal-delegate-id", "personal-authorization-letter"], Codes(sent).Except(alone));
        Assert.Empty(alone.Except(Codes(sent)));
        Assert.All(sent.Where(material => !alone.Contains(material.Code)), material => Assert.Equal("惯例", material.Origin));
    }

    [Fact]
    public void To_unlock_the_ID_copy_is_that_of_who_comes()
    {
        AssertHouse("applicant-id usbkey", Checklist.For(Person(false, Business.Unlock)));
        AssertHouse("personal-delegate-id personal-authorization-letter usbkey", Checklist.For(Person(true, Business.Unlock)));
        Assert.Equal("申请人有效身份证件复印件1份", Checklist.For(Person(false, Business.Unlock))[0].Name);
    }

    [Fact]
    public void A_units_revocation_waits_for_form_and_identity_proof_only()
    {
        var required = Checklist.For(Unit(Business.Revoke));
        Assert.Equal(
            ["unit-application-form", "unit-delegate-id"],
            Codes(required.Where(material => material is { MayBeOwed: false, IfAny: false })));
        Assert.True(required.Single(material => material.Code == "usbkey").IfAny);
    }

    [Theory]
    [InlineData(false, "personal-application-form applicant-id")]
    [InlineData(true, "personal-application-form personal-delegate-id")]
    public void A_persons_revocation_waits_for_form_and_identity_proof_only(bool byDelegate, string codes)
    {
        var required = Checklist.For(Person(byDelegate, Business.Revoke));
        Assert.Equal(codes.Split(' '), Codes(required.Where(material => material is { MayBeOwed: false, IfAny: false })));
        Assert.True(required.Single(material => material.Code == "usbkey").IfAny);
    }

    [Theory]
    [InlineData(CertificateKind.Unit, "unit-application-form cessation-proof responsible-person-id usbkey")]
    [InlineData(CertificateKind.Personal, "personal-application-form cessation-proof responsible-person-id usbkey")]
    public void For_a_holder_who_ceased_the_responsible_person_brings_proof_and_the_original_certificate(CertificateKind kind, string codes)
    {
        var visit = (kind is CertificateKind.Unit ? Unit(Business.Revoke) : Person(true, Business.Revoke)) with { HolderCeased = true };
        var required = Checklist.For(visit);
        Assert.Equal(codes.Split(' '), Codes(required));
        Assert.Equal(["相关证明文件", "原数字证书"], required.Where(material => material.Origin is "公告").Select(material => material.Name));
        Assert.Equal(["usbkey"], Codes(required.Where(material => material.MayBeOwed)));
    }

    [Fact]
    public void Only_copies_of_what_was_seen_may_be_owed_except_in_a_revocation()
    {
        string[] copies = ["business-licence", "legal-representative-id", "unit-delegate-id", "applicant-id", "personal-delegate-id"];
        foreach (var business in Enum.GetValues<Business>().Except([Business.Revoke]))
        {
            foreach (var visit in new[] { Unit(business), Person(false, business), Person(true, business) })
            {
                Assert.All(Checklist.For(visit).Where(material => material.MayBeOwed), material => Assert.Contains(material.Code, copies));
            }
        }
    }

    [Fact]
    public void A_key_that_one_line_must_have_is_not_left_out_for_another_that_asks_for_it_if_any()
    {
        var key = Checklist.For(Unit(Business.Revoke, Business.Renew)).Single(material => material.Code == "usbkey");
        Assert.Equal(("USBkey介质", false, false, "公告"), (key.Name, key.IfAny, key.MayBeOwed, key.Origin));
    }

    [Fact]
    public void Two_copies_for_one_line_serve_the_other_too()
    {
        var id = Checklist.For(Person(false, Business.Unlock, Business.Renew)).Single(material => material.Code == "applicant-id");
        Assert.Equal(("申请人有效身份证件复印件2份", 2), (id.Name, id.Copies));
    }

    [Theory]
    [InlineData(UnitType.Enterprise, null)]
    [InlineData(UnitType.Agency, "没有营业执照的，用统一社会信用代码证书（惯例）。")]
    [InlineData(UnitType.PublicInstitution, "没有营业执照的，用事业单位法人证书（惯例）。")]
    [InlineData(UnitType.CivilOrganization, "没有营业执照的，用社会团体登记证书（惯例）。")]
    [InlineData(UnitType.TradeUnion, "没有营业执照的，用工会法人资格证书（惯例）。")]
    [InlineData(UnitType.Other, "没有营业执照的，用统一社会信用代码证书（惯例）。")]
    public void What_stands_for_a_licence_is_named_beside_the_notices_words(UnitType type, string? hint)
    {
        var licence = Checklist.For(Unit(Business.Renew) with { UnitType = type })[1];
        Assert.Equal("营业执照复印件1份（加盖公章）", licence.Name);
        Assert.Equal(hint, licence.Hint);
    }

    [Fact]
    public void Papers_are_signed_here_and_everything_else_is_brought()
    {
        foreach (var business in Enum.GetValues<Business>())
        {
            foreach (var visit in new[] { Unit(business), Person(true, business) })
            {
                Assert.All(Checklist.For(visit), material =>
                    Assert.Equal(material.Way is MaterialWay.SignedHere, material.Paper is not null));
            }
        }
    }

    [Fact]
    public void Several_lines_need_the_union_once_each_in_the_notices_order() =>
        Gen.Select(Gen.Enum<Business>().Array[1, 6], Gen.Bool, Gen.Bool).Sample((businesses, isUnit, byDelegate) =>
        {
            Occasion Visit(params Business[] of) => isUnit ? Unit(of) : Person(byDelegate, of);
            var all = Codes(Checklist.For(Visit(Enum.GetValues<Business>()))).ToList();
            var union = businesses.SelectMany(business => Codes(Checklist.For(Visit(business)))).Distinct().OrderBy(all.IndexOf);
            return Codes(Checklist.For(Visit(businesses))).SequenceEqual(union);
        });

    [Fact]
    public void A_further_line_never_makes_anything_less_strict() =>
        Gen.Select(Gen.Enum<Business>(), Gen.Enum<Business>(), Gen.Bool, Gen.Bool).Sample((first, second, isUnit, byDelegate) =>
        {
            Occasion Visit(params Business[] of) => isUnit ? Unit(of) : Person(byDelegate, of);
            var both = Checklist.For(Visit(first, second)).ToDictionary(material => material.Code);
            return Checklist.For(Visit(first)).All(alone =>
                both[alone.Code] is var joined && (!joined.MayBeOwed || alone.MayBeOwed || alone.IfAny) && (!joined.IfAny || alone.IfAny));
        });

    [Fact]
    public void A_visit_without_lines_needs_nothing() => Assert.Empty(Checklist.For(Unit()));

    [Theory]
    [InlineData("\"ForUnit\"", "\"ForUnits\"")]
    [InlineData("\"ForUnit\"", "1")]
    [InlineData("\"when\": [\"ForUnit\", \"Renewal\"]", "\"when\": []")]
    [InlineData("\"when\": [\"ForUnit\", \"Renewal\"], ", "")]
    [InlineData("\"origin\": \"公告\"", "\"origin\": \"公告栏\"")]
    [InlineData("\"origin\": \"公告\"", "\"origin\": \"公告\", \"mayOwe\": true")]
    [InlineData("\"code\": \"business-licence\"", "\"code\": \"unit-application-form\"")]
    [InlineData("\"code\": \"business-licence\"", "\"code\": \"\"")]
    [InlineData("\"code\": \"business-licence\"", "\"code\": null")]
    [InlineData("\"way\": \"SignedHere\"", "\"way\": \"Brought\"")]
    [InlineData("\"way\": \"SignedHere\"", "\"way\": \"SignedThere\"")]
    [InlineData("\"annex\": 1", "\"annex\": 2")]
    [InlineData("\"paper\": \"UnitApplicationForm\"", "\"paper\": \"UnitForm\"")]
    [InlineData("\"copies\": 1", "\"copies\": 0")]
    [InlineData("\"PublicInstitution\"", "\"Institution\"")]
    [InlineData("\"houseReason\"", "\"reason\"")]
    public void A_slip_in_the_catalogue_fails_at_the_start(string text, string by) =>
        Assert.Throws<InvalidDataException>(() => Checklist.Parse(NoticeText.Spoilt("materials.json", text, by)));

    private static void AssertHouse(string codes, IReadOnlyList<Material> required)
    {
        Assert.Equal(codes.Split(' '), Codes(required));
        Assert.All(required, material => Assert.Equal("惯例", material.Origin));
    }

    private static IEnumerable<string> Codes(IEnumerable<Material> materials) => materials.Select(material => material.Code);

    private static Occasion Unit(params Business[] businesses) => new()
    {
        Kind = CertificateKind.Unit,
        Lines = Lines(businesses),
        UnitType = UnitType.Enterprise,
        ByDelegate = true,
    };

    private static Occasion Person(bool byDelegate, params Business[] businesses) => new()
    {
        Kind = CertificateKind.Personal,
        Lines = Lines(businesses),
        ByDelegate = byDelegate,
    };

    private static List<BusinessLine> Lines(Business[] businesses) =>
        [.. businesses.Select(business => new BusinessLine { Business = business, Count = 1 })];
}
