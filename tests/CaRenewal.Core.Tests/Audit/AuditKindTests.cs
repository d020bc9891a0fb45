using CaRenewal.Core.Applications;
using CaRenewal.Core.Audit;
using CaRenewal.Core.Words;

namespace CaRenewal.Core.Tests.Audit;

public sealed class AuditKindTests
{
    [Fact]
    public void Whatever_stands_on_a_timeline_has_its_kind_in_the_record_and_the_same_word()
    {
        Assert.All(Enum.GetValues<ApplicationEventKind>(), kind =>
        {
            Assert.True(Enum.IsDefined(kind.Audited()), $"{kind} has no kind of its own.");
            Assert.Equal(kind.Word(), kind.Audited().Word());
        });
    }

    [Fact]
    public void Every_kind_belongs_to_a_group_and_is_said_in_chinese()
    {
        Assert.All(Enum.GetValues<AuditKind>(), kind =>
        {
            Assert.True(Enum.IsDefined(kind.Group()), $"{kind} belongs to no group.");
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", kind.Word());
        });
        Assert.All(Enum.GetValues<AuditGroup>(), group => Assert.NotEmpty(group.Word()));
    }

    [Fact]
    public void No_two_kinds_are_said_alike() =>
        Assert.Equal(Enum.GetValues<AuditKind>().Length, Enum.GetValues<AuditKind>().Select(kind => kind.Word()).Distinct().Count());
}
