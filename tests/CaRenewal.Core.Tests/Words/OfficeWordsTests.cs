using System.Reflection;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Words;

namespace CaRenewal.Core.Tests.Words;

public class OfficeWordsTests
{
    public static TheoryData<MethodInfo> Words => [.. new[] { typeof(OfficeWords), typeof(EventWords), typeof(RevealWords) }
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.Name == nameof(OfficeWords.Word))];

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_term_of_the_rule_book_has_a_word_of_its_own(MethodInfo word)
    {
        var terms = Enum.GetValues(word.GetParameters()[0].ParameterType).Cast<object>();
        var words = terms.Select(term => (string)word.Invoke(null, [term])!).ToList();

        Assert.All(words, text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.Distinct(words);
    }

    [Fact]
    public void A_line_is_described_as_on_the_papers()
    {
        Assert.Equal("延期 3年 1张", new BusinessLine { Business = Business.Renew, Years = 3, Count = 1 }.Describe());
        Assert.Equal("补办（遗失） 2张", new BusinessLine { Business = Business.Replace, Count = 2, Cause = ReplacementCause.Lost }.Describe());
        Assert.Equal("补办（损坏） 1年 1张", new BusinessLine { Business = Business.Replace, Years = 1, Count = 1, Cause = ReplacementCause.Damaged }.Describe());
    }
}
