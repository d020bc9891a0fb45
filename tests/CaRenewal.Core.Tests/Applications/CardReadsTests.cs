using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using static CaRenewal.Core.Tests.Applications.Visits;

namespace CaRenewal.Core.Tests.Applications;

public sealed class CardReadsTests
{
    private static readonly IdentityDocument Another = new(DocumentType.ResidentId, "440308199901101512");

    [Fact]
    public void A_value_that_stands_as_it_was_read_is_marked_and_one_that_was_changed_is_not()
    {
        var particulars = Unit(Renewal).Particulars.MarkRead(new Dictionary<CardField, string>
        {
            [CardField.DelegateName] = "李四",
            [CardField.DelegateDocument] = Another.Number,
            [CardField.HolderName] = "益阳市某某建设有限公司",
        });

        Assert.Equal([CardField.DelegateName], particulars.ReadFromCard);
    }

    [Fact]
    public void A_number_under_another_kind_of_document_was_not_read_from_a_card()
    {
        var visit = Unit(Renewal);
        var particulars = visit.Particulars with { Delegate = visit.Particulars.Delegate! with { Document = new(DocumentType.Other, Another.Number, "居住证") } };

        Assert.Empty(particulars.MarkRead(new Dictionary<CardField, string> { [CardField.DelegateDocument] = Another.Number }).ReadFromCard);
    }

    [Theory]
    [InlineData(CardField.HolderName)]
    [InlineData(CardField.HolderDocument)]
    [InlineData(CardField.HolderAddress)]
    [InlineData(CardField.DelegateName)]
    [InlineData(CardField.DelegateDocument)]
    public void Each_field_of_a_person_can_be_read(CardField field)
    {
        var particulars = Person(byDelegate: true, Renewal).Particulars;
        Assert.Equal([field], particulars.MarkRead(new Dictionary<CardField, string> { [field] = particulars.ValueOf(field)! }).ReadFromCard);
    }

    [Fact]
    public void An_amendment_keeps_the_mark_while_the_value_stays_and_only_then()
    {
        var application = Register(Read(Unit(Renewal)));
        Assert.Equal([CardField.DelegateName, CardField.DelegateDocument], application.Particulars.ReadFromCard);

        var changed = Unit(TwoNew);
        application.Amend(
            changed with { Particulars = changed.Particulars with { Delegate = changed.Particulars.Delegate! with { Document = Another } } },
            Catalogue, Prices, By(Clerk));
        Assert.Equal([CardField.DelegateName], application.Particulars.ReadFromCard);

        application.Amend(Unit(Renewal), Catalogue, Prices, By(Clerk));
        Assert.Equal([CardField.DelegateName], application.Particulars.ReadFromCard);
    }

    [Fact]
    public void A_card_that_is_read_for_the_amendment_is_marked_beside_what_was_read_before()
    {
        var application = Register(Read(Unit(Renewal)));
        var visit = Unit(Renewal);
        var again = visit with { Particulars = visit.Particulars.MarkRead(new Dictionary<CardField, string> { [CardField.LegalRepresentativeName] = "张三" }) };

        application.Amend(again, Catalogue, Prices, By(Clerk));

        Assert.Equal([CardField.LegalRepresentativeName, CardField.DelegateName, CardField.DelegateDocument], application.Particulars.ReadFromCard);
    }

    private static Submission Read(Submission visit) => visit with
    {
        Particulars = visit.Particulars.MarkRead(new Dictionary<CardField, string>
        {
            [CardField.DelegateName] = visit.Particulars.ValueOf(CardField.DelegateName)!,
            [CardField.DelegateDocument] = visit.Particulars.ValueOf(CardField.DelegateDocument)!,
        }),
    };
}
