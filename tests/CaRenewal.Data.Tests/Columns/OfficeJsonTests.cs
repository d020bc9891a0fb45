using System.Text.Json;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using CaRenewal.Core.Fees;
using CaRenewal.Data.Columns;
using CaRenewal.Data.Tests.Samples;
using CsCheck;

namespace CaRenewal.Data.Tests.Columns;

public sealed class OfficeJsonTests
{
    /// <summary>Rare characters, some outside the BMP, marks of several scripts, and what has a meaning in JSON or HTML.</summary>
    private static readonly string[] Rare =
        ["𬭎", "㛃", "䶮", "𠅤", "𬱖", "·", "（", "\"", "\\", "&", "<", "'", " ", "\t", "\u2028", "\uFEFF", "e\u0301"];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Int[0, Rare.Length - 1].Select(index => Rare[index]),
        Gen.Char['一', '龥'].Select(character => character.ToString()))
        .Array[1, 50].Select(string.Concat);

    [Fact]
    public void Names_of_any_characters_survive() => Gen.Select(Text, Text, Text).Sample((name, street, other) =>
    {
        var person = (PersonHolder)Sample.Person(name).Holder with
        {
            Address = new PostalAddress("", "益阳", "", street, other),
            Document = new IdentityDocument(DocumentType.Other, "A1", other),
        };
        var read = RoundTrip(new Particulars { Holder = person });
        return read.Holder == person && read.Delegate is null && read.Handwritten.Count == 0;
    });

    [Fact]
    public void A_unit_survives_with_every_field()
    {
        var unit = Sample.Unit();
        var holder = (UnitHolder)unit.Holder with { CreditCode = UnifiedSocialCreditCode.FromStored("91350100M000100Y43"), OtherType = "村委会" };

        var read = RoundTrip(unit with { Holder = holder });

        Assert.Equal(holder, read.Holder);
        Assert.Equal(unit.Delegate, read.Delegate);
        Assert.Equal(unit.Handwritten, read.Handwritten);
    }

    [Fact]
    public void What_was_read_from_a_card_is_kept_with_the_values_and_an_older_record_says_nothing_of_it()
    {
        var read = Sample.Unit() with { ReadFromCard = [CardField.LegalRepresentativeName, CardField.DelegateDocument] };
        Assert.Equal(read.ReadFromCard, RoundTrip(read).ReadFromCard);

        var older = JsonSerializer.SerializeToNode(Sample.Unit(), OfficeJson.Options)!.AsObject();
        Assert.True(older.Remove(nameof(Particulars.ReadFromCard)));
        Assert.Empty(JsonSerializer.Deserialize<Particulars>(older, OfficeJson.Options)!.ReadFromCard);
    }

    [Fact]
    public void An_unpriced_line_stays_unpriced()
    {
        var quote = new Quote("2026", [
            new QuotedLine(Business.Unlock, null, 2, null, "未公示价格", "公告"),
            new QuotedLine(Business.Renew, 1, 1, new Money(20000), "延期（使用1年）", "公告"),
        ]);

        Assert.Equal(quote.Lines, RoundTrip(quote).Lines);
    }

    private static TValue RoundTrip<TValue>(TValue value) =>
        JsonSerializer.Deserialize<TValue>(JsonSerializer.SerializeToUtf8Bytes(value, OfficeJson.Options), OfficeJson.Options)!;
}
