using System.Text.Json;
using System.Text.RegularExpressions;

namespace CaRenewal.Core.Tests.Notice;

/// <summary>docs/facts.md is held to what it says.</summary>
public sealed partial class FactsPageTests
{
    private static readonly string Page = Repository.Read("docs/facts.md");

    /// <summary>The source of every test class of all projects: this project cannot load the others.</summary>
    private static readonly ILookup<string, string> Tests = Repository.Files("tests", "*Tests.cs").ToLookup(file => Path.GetFileNameWithoutExtension(file), Repository.Read);

    [Fact]
    public void Every_test_that_the_page_names_exists()
    {
        var named = TestName().Matches(Page).ToList();
        Assert.NotEmpty(named);
        Assert.All(named, match =>
        {
            var (name, method) = (match.Groups[1].Value, match.Groups[2].Value);
            Assert.True(
                Tests[name].Any(source => source.Contains($" class {name}", StringComparison.Ordinal)
                    && (method.Length is 0 || source.Contains($" {method}(", StringComparison.Ordinal))),
                $"{match.Value} is named in facts.md and does not exist.");
        });
    }

    [Fact]
    public void Every_row_names_a_test() => Assert.All(
        Page.Split('\n').Where(line => RowOfFact().IsMatch(line)),
        line => Assert.Matches(TestName(), line.TrimEnd(' ', '|').Split('|')[^1]));

    [Theory]
    [InlineData("prices.json")]
    [InlineData("materials.json")]
    [InlineData("point-of-service.json")]
    public void Every_key_of_the_data_is_named_on_the_page(string file)
    {
        var section = Page.Split("\n## ").Single(part => part.StartsWith(file, StringComparison.Ordinal));
        using var data = JsonDocument.Parse(NoticeText.Read(file));
        Assert.All(KeysOf(data.RootElement).Distinct(), key => Assert.Contains($"`{key}`", section, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_knows_every_data_file()
    {
        var files = typeof(Rule).Assembly.GetManifestResourceNames().Select(name => name.Replace("CaRenewal.Core.Notice.", ""));
        Assert.All(files, file => Assert.Contains($"## {file}", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_knows_every_text_of_the_papers()
    {
        var section = Page.Split("\n## ").Single(part => part.StartsWith("Forms/Texts", StringComparison.Ordinal));
        Assert.All(
            Repository.Files("src/CaRenewal.Forms/Texts", "*.json"),
            file => Assert.Contains($"| {Path.GetFileName(file)} |", section, StringComparison.Ordinal));
    }

    /// <summary>The unit types under "equivalents" are values, not keys.</summary>
    private static IEnumerable<string> KeysOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            property.Name is "equivalents" ? [property.Name] : KeysOf(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(KeysOf),
        _ => [],
    };

    [GeneratedRegex(@"^\| (?!fact )")]
    private static partial Regex RowOfFact();

    [GeneratedRegex(@"\b(\w+Tests)(?:\.(\w+))?")]
    private static partial Regex TestName();
}
