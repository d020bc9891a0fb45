using System.Xml.Linq;

namespace CaRenewal.Core.Tests;

public sealed class RuleBookTests
{
    [Fact]
    public void The_rule_book_refers_to_no_package_and_no_project()
    {
        var project = XDocument.Load(Path.Combine(Repository.Root, "src", "CaRenewal.Core", "CaRenewal.Core.csproj"));
        Assert.DoesNotContain(project.Descendants(), element => element.Name.LocalName.EndsWith("Reference", StringComparison.Ordinal));
    }

    [Fact]
    public void The_rule_book_stands_on_the_framework_alone() => Assert.All(
        typeof(Rule).Assembly.GetReferencedAssemblies(),
        reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));
}
