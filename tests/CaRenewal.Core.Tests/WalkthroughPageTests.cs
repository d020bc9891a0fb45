using System.Text.RegularExpressions;

namespace CaRenewal.Core.Tests;

/// <summary>docs/walkthrough.md is held to what it names.</summary>
public sealed partial class WalkthroughPageTests
{
    private static readonly IReadOnlyList<string> Paths =
        [.. Repository.Files("src", "*").Concat(Repository.Files("tests", "*.cs")).Select(file => file.Replace("CaRenewal.", "", StringComparison.Ordinal))];

    private static readonly string Sources = string.Concat(Repository.Files("src", "*.cs").Select(Repository.Read));

    [Fact]
    public void Every_name_on_the_page_exists()
    {
        // A route begins with a stroke and a command has a space: neither is a name of the sources.
        var names = Name().Matches(Repository.Read("docs/walkthrough.md")).Select(match => match.Groups[1].Value)
            .Where(name => !name.StartsWith('/') && !name.Contains(' ')).Distinct().ToList();

        Assert.InRange(names.Count, 50, int.MaxValue);
        Assert.All(names, name => Assert.True(
            IsPath(name.Replace("CaRenewal.", "", StringComparison.Ordinal)) || IsDeclared(name), $"`{name}` is named in walkthrough.md and does not exist."));
    }

    [Fact]
    public void Every_decision_is_called_by_its_own_number()
    {
        var labels = Repository.Files("docs", "*.md").Append("README.md").SelectMany(page => Decision().Matches(Repository.Read(page))).ToList();

        Assert.NotEmpty(labels);
        Assert.All(labels, label =>
        {
            Assert.Equal(int.Parse(label.Groups[3].Value), int.Parse(label.Groups[1].Value));
            Assert.True(File.Exists(Path.Combine(Repository.Root, "docs", "adr", label.Groups[2].Value)), label.Value);
        });
    }

    /// <summary>A file, with or without its ending, a folder, or files of one kind in a folder.</summary>
    private static bool IsPath(string name)
    {
        var place = new Regex($"(^|/){Regex.Escape(name).Replace(@"\*", "[^/]*", StringComparison.Ordinal)}(/|$|\\.cs(html)?$)");
        return Paths.Any(place.IsMatch);
    }

    /// <summary>A type, a member, or a type's member.</summary>
    private static bool IsDeclared(string name)
    {
        var parts = name.Split('.');
        return parts.Length <= 2 && parts.All(part => Regex.IsMatch(
            Sources, $@"^ *(public|internal|private|protected)[^\n=;(]*\s{part}(Attribute)?\b", RegexOptions.Multiline));
    }

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"\[(?:adr/|ADR )0*(\d+)\]\((?:docs/)?(?:adr/)?((\d{4})-[a-z-]+\.md)\)")]
    private static partial Regex Decision();
}
