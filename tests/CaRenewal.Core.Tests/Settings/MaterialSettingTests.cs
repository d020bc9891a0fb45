using CaRenewal.Core.Applications;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Settings;
using CsCheck;

namespace CaRenewal.Core.Tests.Settings;

public sealed class MaterialSettingTests
{
    private static readonly OfficeRules Notice = OfficeRules.FromNotice();
    private static readonly NeedKey LicenceForUpdate = new("business-licence", CertificateKind.Unit, Business.Update);
    private static readonly HouseItem Photo = new("house-1", "工位照片", [CertificateKind.Unit], [Business.Renew, Business.New], Copies: 1, Hint: "彩色打印。");

    private static readonly Gen<AskedMaterial> AnyRow = Gen.Select(Gen.Enum<CertificateKind>(), Gen.Enum<Business>(), Gen.Int[0, 99])
        .Select((kind, business, index) =>
        {
            var rows = Notice.Checklist.Rows(kind, business);
            return rows[index % rows.Count];
        });

    [Fact]
    public void A_row_of_the_house_that_is_switched_off_is_not_asked_for_in_that_business_alone()
    {
        var checklist = With(Change(LicenceForUpdate, off: true)).Checklist;

        Assert.DoesNotContain(checklist.For(Unit(Business.Update)), material => material.Code == "business-licence");
        Assert.Contains(checklist.For(Unit(Business.New)), material => material.Code == "business-licence");
        Assert.Contains(checklist.For(Unit(Business.Renew)), material => material.Code == "business-licence");
        Assert.Contains(checklist.For(Unit(Business.Update, Business.New)), material => material.Code == "business-licence");
    }

    [Fact]
    public void A_row_of_the_house_is_asked_for_as_the_window_words_it()
    {
        var change = new NeedChange(LicenceForUpdate, false, "营业执照复印件2份（加盖公章）", 2, false, false);

        var licence = With(change).Checklist.For(Unit(Business.Update)).Single(material => material.Code == "business-licence");

        Assert.Equal(("营业执照复印件2份（加盖公章）", 2, false, "惯例"), (licence.Name, licence.Copies, licence.MayBeOwed, licence.Origin));
    }

    [Fact]
    public void Whatever_the_window_tries_a_row_of_the_notice_stays_as_the_notice_has_it() =>
        Gen.Select(AnyRow.Where(row => row.IsOfNotice), Gen.Bool, Gen.Bool, Gen.Bool).Sample((row, off, owed, ifAny) =>
        {
            var change = new NeedChange(row.Need, off, "别的材料", 3, owed, ifAny);
            var setting = new MaterialSetting().With(change);
            var checklist = setting.In(Notice).Checklist;
            return setting.Faults(Notice, default).Single().Sentence is "公告列明的材料不能更改。"
                && checklist.Rows(row.Need.Kind, row.Need.Business).SequenceEqual(Notice.Checklist.Rows(row.Need.Kind, row.Need.Business))
                && Visits(row.Need.Kind, row.Need.Business).All(visit => checklist.For(visit).SequenceEqual(Notice.Checklist.For(visit)));
        });

    [Fact]
    public void Every_row_of_the_house_can_be_switched_off_but_the_application_itself() =>
        AnyRow.Where(row => !row.IsOfNotice).Sample(row =>
            new MaterialSetting().With(Change(row.Need, off: true)).Faults(Notice, default).Any() == row.Code("application-form"));

    [Fact]
    public void A_printed_paper_keeps_the_notices_wording() => Assert.Equal(
        "现场签署的文书是公告附件，只能停用或恢复。",
        Refusal(Change(new("responsibility-statement", CertificateKind.Unit, Business.New)) with { Name = "责任书两份" }));

    [Theory]
    [InlineData("unit-delegate-id", Business.Revoke, "HolderLives")]
    [InlineData("usbkey", Business.Update, "")]
    [InlineData("unit-delegate-id", Business.Unlock, "ByDelegate")]
    public void Identity_proof_and_key_never_become_owed(string code, Business business, string @case) => Assert.Equal(
        "只有见过原件的复印件可以容缺；废除和解锁的身份证明、USBkey 不可容缺。",
        Refusal(Change(new(code, CertificateKind.Unit, business, @case)) with { MayBeOwed = true }));

    [Fact]
    public void A_row_that_is_not_on_the_list_cannot_be_changed()
    {
        Assert.Equal("清单上没有这项材料。", Refusal(new(new("passport", CertificateKind.Unit, Business.New), true, "护照", null, false, false)));
        Assert.Equal("清单上没有这项材料。", Refusal(new(LicenceForUpdate with { Kind = CertificateKind.Personal }, true, "执照", 1, false, false)));
        Assert.Equal("清单上没有这项材料。", Refusal(new(LicenceForUpdate with { Case = "Sunny" }, true, "执照", 1, false, false)));
    }

    [Fact]
    public void An_item_of_the_window_s_own_is_asked_for_where_it_says_and_marked_as_the_house_s()
    {
        var checklist = new MaterialSetting().With(Photo).In(Notice).Checklist;

        var asked = checklist.For(Unit(Business.Renew))[^1];
        Assert.Equal(("house-1", "工位照片", 1, "惯例", "彩色打印。"), (asked.Code, asked.Name, asked.Copies, asked.Origin, asked.Hint));
        Assert.Equal(8, checklist.For(Unit(Business.Renew)).Count);
        Assert.DoesNotContain(checklist.For(Unit(Business.Unlock)), material => material.Code == "house-1");
        Assert.DoesNotContain(checklist.For(Person(false, Business.Renew)), material => material.Code == "house-1");
    }

    [Theory]
    [InlineData(Condition.InPerson, false)]
    [InlineData(Condition.ByDelegate, true)]
    public void Of_a_person_an_own_item_may_depend_on_who_comes(Condition comes, bool byDelegate)
    {
        var checklist = new MaterialSetting().With(Photo with { For = [CertificateKind.Personal], Comes = comes }).In(Notice).Checklist;

        Assert.Contains(checklist.For(Person(byDelegate, Business.Renew)), material => material.Code == "house-1");
        Assert.DoesNotContain(checklist.For(Person(!byDelegate, Business.Renew)), material => material.Code == "house-1");
    }

    [Fact]
    public void An_own_item_that_was_switched_off_keeps_its_key_for_ever()
    {
        var setting = new MaterialSetting().With(Photo).With(Photo with { Off = true });

        Assert.Equal("house-2", setting.NextCode);
        Assert.DoesNotContain(setting.In(Notice).Checklist.For(Unit(Business.Renew)), material => material.Code == "house-1");
        Assert.Contains(setting.In(Notice).Checklist.Rows(CertificateKind.Unit, Business.Renew), row => row is { Off: true, IsOwn: true });
    }

    [Fact]
    public void An_own_item_must_say_what_it_is_and_for_what()
    {
        var empty = new HouseItem("house-1", " ", [], [], MayBeOwed: true, IfAny: true, Copies: 10);

        Assert.Equal(["For", "Businesses", "Name", "Copies", "MayBeOwed"], new MaterialSetting().With(empty).Faults(Notice, default).Select(fault => fault.At));
        Assert.Equal("已有同名的自定材料。", new MaterialSetting { Items = [Photo, Photo with { Code = "house-2" }] }.Faults(Notice, default).First().Sentence);
    }

    [Fact]
    public void A_change_is_recorded_in_the_words_of_the_list()
    {
        Assert.Equal(
            [new("单位证书·更新", "营业执照复印件1份（加盖公章），1 份，可容缺", "营业执照复印件1份（加盖公章）：停用")],
            new MaterialSetting().With(Change(LicenceForUpdate, off: true)).ChangesIn(Notice));
        Assert.Equal(
            [new("自定材料", "", "工位照片，1 份（单位证书：延期、新办，彩色打印。）")],
            new MaterialSetting().With(Photo).ChangesIn(Notice));
        Assert.Empty(new MaterialSetting().With(Change(LicenceForUpdate)).ChangesIn(Notice));
    }

    [Fact]
    public void What_was_changed_is_put_back()
    {
        var changed = new MaterialSetting().With(Change(LicenceForUpdate, off: true));

        Assert.True(changed.In(Notice).Checklist.Rows(CertificateKind.Unit, Business.Update).Single(row => row.Need == LicenceForUpdate).IsChanged);
        Assert.Equal(
            Notice.Checklist.Rows(CertificateKind.Unit, Business.Update),
            changed.WithOriginal(LicenceForUpdate).In(Notice).Checklist.Rows(CertificateKind.Unit, Business.Update));
    }

    [Fact]
    public void The_rows_of_a_list_are_what_its_visits_are_asked_for() => Gen.Select(Gen.Enum<Business>(), Gen.Bool).Sample((business, byDelegate) =>
    {
        var asked = Notice.Checklist.For(Person(byDelegate, business)).Select(material => material.Code);
        var rows = Notice.Checklist.Rows(CertificateKind.Personal, business)
            .Where(row => !row.Need.Case.Contains("HolderCeased", StringComparison.Ordinal))
            .Where(row => !row.Need.Case.Contains(byDelegate ? "InPerson" : "ByDelegate", StringComparison.Ordinal))
            .Select(row => row.Need.Code);
        return asked.SequenceEqual(rows);
    });

    [Fact]
    public void The_letter_is_waived_only_for_the_legal_representative_in_person_and_only_by_the_setting()
    {
        var waived = new CounterRules { LetterWaived = true }.In(Notice).Checklist;
        var inPerson = Unit(Business.Renew) with { InOwnPerson = true };

        Assert.Equal(7, Notice.Checklist.For(inPerson).Count);
        Assert.Equal(7, waived.For(Unit(Business.Renew)).Count);
        Assert.Equal(6, waived.For(inPerson).Count);
        Assert.DoesNotContain(waived.For(inPerson), material => material.Paper is SignedPaper.AuthorizationLetter);
        Assert.Equal(6, new MaterialSetting().In(Notice with { Checklist = waived }).Checklist.For(inPerson).Count);
    }

    private static IEnumerable<Occasion> Visits(CertificateKind kind, Business business) =>
        from byDelegate in new[] { true, false }
        from ceased in new[] { true, false }
        select new Occasion { Kind = kind, ByDelegate = byDelegate, HolderCeased = ceased, Lines = Lines([business]) };

    private static NeedChange Change(NeedKey need, bool off = false)
    {
        var row = Notice.Checklist.Rows(need.Kind, need.Business).Single(row => row.Need == need);
        return new NeedChange(need, off, row.Name, row.Copies, row.MayBeOwed, row.IfAny);
    }

    private static OfficeRules With(NeedChange change)
    {
        var setting = new MaterialSetting().With(change);
        Assert.Empty(setting.Faults(Notice, default));
        return Notice.With(SettingPart.Materials, SettingText.Write(setting));
    }

    private static string Refusal(NeedChange change) => new MaterialSetting().With(change).Faults(Notice, default).Single().Sentence;

    private static Occasion Unit(params Business[] businesses) =>
        new() { Kind = CertificateKind.Unit, UnitType = UnitType.Enterprise, ByDelegate = true, Lines = Lines(businesses) };

    private static Occasion Person(bool byDelegate, params Business[] businesses) =>
        new() { Kind = CertificateKind.Personal, ByDelegate = byDelegate, Lines = Lines(businesses) };

    private static List<BusinessLine> Lines(Business[] businesses) => [.. businesses.Select(business => new BusinessLine { Business = business, Count = 1 })];
}

file static class Rows
{
    public static bool Code(this AskedMaterial row, string part) => row.Need.Code.Contains(part, StringComparison.Ordinal);
}
