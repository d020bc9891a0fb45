using CaRenewal.Core.Applications;
using CaRenewal.Core.Cards;
using CaRenewal.Core.Codes;
using CsCheck;
using static CaRenewal.Core.Tests.Codes.Fictitious;

namespace CaRenewal.Core.Tests.Cards;

public sealed class IdCardTests
{
    private const string Number = "432321197001010027";

    [Fact]
    public void A_card_gives_name_and_number_as_the_papers_write_them()
    {
        var card = Read(name: "阿依古丽‧买买提　　　", number: " 11010519491231002x ");

        Assert.Equal("阿依古丽·买买提", card.Name);
        Assert.Equal(new IdentityDocument(DocumentType.ResidentId, "11010519491231002X"), card.Document);
    }

    [Theory]
    [InlineData(null, Number, "请填写姓名。")]
    [InlineData(" ", Number, "请填写姓名。")]
    [InlineData("刘\u0007芳", Number, "姓名含有看不见的控制字符，请重新输入。")]
    [InlineData("刘\u202E芳", Number, "姓名含有看不见的控制字符，请重新输入。")]
    [InlineData("刘芳", null, "请填写身份证号码。")]
    [InlineData("刘芳", "432321197001010028", "身份证号码校验位不符，请核对。")]
    [InlineData("刘芳", "432321700101002", "15 位身份证号码已停用，请填写 18 位号码。")]
    public void What_could_not_be_typed_cannot_be_read(string? name, string? number, string sentence)
    {
        Assert.False(IdCard.TryRead(name, number, null, null, Today, out var card, out var fault));
        Assert.Equal((null, sentence), (card, fault));
    }

    [Theory]
    [InlineData("2026-11-22", "身份证有效期至 2026-11-22，已过期，请核对。")]
    [InlineData("20240501", "身份证有效期至 2024-05-01，已过期，请核对。")]
    [InlineData("2024.05.01", "身份证有效期至 2024-05-01，已过期，请核对。")]
    [InlineData("2026-11-23", null)]
    [InlineData("20350312", null)]
    [InlineData("长期", null)]
    [InlineData("2024-02-30", null)]
    [InlineData("yesterday", null)]
    [InlineData(null, null)]
    public void A_card_that_has_run_out_is_told_and_an_unknown_day_never_interrupts(string? validTo, string? sentence) =>
        Assert.Equal(sentence, Read(validTo: validTo).WhyDoubtful(Today));

    [Theory]
    [InlineData("湖南省益阳市赫山区秀峰路12号", "湖南|益阳|赫山|秀峰|12号")]
    [InlineData("湖南省益阳市赫山区迎宾东路355号3栋　　", "湖南|益阳|赫山|迎宾东|355号3栋")]
    [InlineData("湖南省益阳市资阳区五一街8号", "湖南|益阳|资阳|五一|8号")]
    [InlineData("湖南省益阳市赫山区康富北路", "湖南|益阳|赫山|康富北|")]
    [InlineData("湖南省益阳市南县南洲镇新颜村3组", "湖南|益阳|南||南洲镇新颜村3组")]
    [InlineData("湖南省益阳市赫山区桃花仑街道秀峰路12号", "湖南|益阳|赫山||桃花仑街道秀峰路12号")]
    [InlineData("湖南省益阳市赫山区龙洲路社区12组", "湖南|益阳|赫山||龙洲路社区12组")]
    [InlineData("湖南省永州市道县东门乡某某村1组", "湖南|永州|道||东门乡某某村1组")]
    [InlineData("湖南省岳阳市岳阳楼区某某路1号", "湖南|岳阳|岳阳楼|某某|1号")]
    [InlineData("湖南省邵阳市城步苗族自治县儒林镇1号", "湖南|邵阳|城步苗族自治||儒林镇1号")]
    [InlineData("湖南省益阳市赫山区", "湖南|益阳|赫山||")]
    public void An_address_that_can_be_read_in_one_way_only_is_taken_apart(string line, string parts)
    {
        var address = Read(address: line).Address!.Parts;
        Assert.Equal(parts, string.Join('|', address.Province, address.City, address.County, address.Street, address.Detail));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("湖南省沅江市琼湖街道某某路1号")]
    [InlineData("湖南省益阳市沅江市琼湖街道1号")]
    [InlineData("湖南省桃江县桃花江镇1号")]
    [InlineData("湖南省益阳市桃花仑小区12栋")]
    [InlineData("湖南省益阳市高新区某某路1号")]
    [InlineData("益阳市赫山区秀峰路12号")]
    [InlineData("广东省深圳市南山区某某路1号")]
    [InlineData("湖南省湘西土家族苗族自治州吉首市某某路1号")]
    [InlineData("湖南省益阳市赫山区\u0007秀峰路12号")]
    public void Any_other_address_is_left_to_the_clerk(string? line) => Assert.Null(Read(address: line).Address);

    [Fact]
    public void Nothing_of_an_address_is_lost_or_invented() =>
        Gen.Char["秀峰路街道区县镇村12号 "].Array[0, 70].Select(rest => $"湖南省益阳市赫山区{new string(rest)}").Sample(line =>
        {
            var address = Read(address: line).Address?.Parts;
            Assert.True(address is null || WithoutSuffixes(line) == WithoutSuffixes($"湖南省益阳市赫山区{address.Street}{address.Detail}"), line);
        });

    [Fact]
    public void Garbage_never_throws() => Gen.Select(Garbage, Garbage, Garbage, Garbage).Sample((name, number, address, validTo) =>
    {
        IdCard.TryRead(name, number, address, validTo, Today, out _, out _);
        IdCard.TryRead("刘芳", Number, address, validTo, Today, out _, out _);
    });

    [Fact]
    public void The_values_stand_under_the_fields_of_whose_card_it_is()
    {
        var card = Read(address: "湖南省益阳市赫山区秀峰路12号");

        Assert.Equal(
            [(CardField.HolderName, "刘芳"), (CardField.HolderDocument, Number), (CardField.HolderAddress, "湖南益阳赫山秀峰12号")],
            card.ValuesOf(CardBearer.Holder).Select(value => (value.Key, value.Value)));
        Assert.Equal(
            [(CardField.LegalRepresentativeName, "刘芳"), (CardField.LegalRepresentativeDocument, Number)],
            card.ValuesOf(CardBearer.LegalRepresentative).Select(value => (value.Key, value.Value)));
        Assert.Equal(
            [CardField.DelegateName, CardField.DelegateDocument],
            Read().ValuesOf(CardBearer.Delegate).Keys);
    }

    private static IdCard Read(string? name = "刘芳", string? number = Number, string? address = null, string? validTo = null)
    {
        Assert.True(IdCard.TryRead(name, number, address, validTo, Today, out var card, out var fault), fault);
        return card;
    }

    private static string WithoutSuffixes(string text) =>
        string.Concat(text.Where(character => character is not ('路' or '街') && !char.IsWhiteSpace(character)));
}
