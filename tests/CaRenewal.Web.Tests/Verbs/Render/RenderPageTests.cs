using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaRenewal.Web.Verbs.Render;

namespace CaRenewal.Web.Tests.Verbs.Render;

/// <summary>docs/render.md is held to what the program reads.</summary>
public sealed class RenderPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Tree.Root, "docs", "render.md"));

    [Fact]
    public void Every_name_of_the_form_stands_on_the_page()
    {
        var names = NamesOf(typeof(RenderFile)).Distinct().ToList();

        Assert.Contains("nameReason", names);
        Assert.All(names, name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_file_may_not_hold_does_not_stand_on_the_page() => Assert.All(
        typeof(RenderFile).GetProperty(nameof(RenderFile.Application))!.PropertyType.GetProperties().Where(place => !IsRead(place)),
        place => Assert.DoesNotContain($"`{JsonNamingPolicy.CamelCase.ConvertName(place.Name)}`", Page, StringComparison.Ordinal));

    private static IEnumerable<string> NamesOf(Type type) => type.GetProperties().Where(IsRead)
        .SelectMany(place => NamesOf(Part(place.PropertyType)).Prepend(JsonNamingPolicy.CamelCase.ConvertName(place.Name)));

    /// <summary>What is in a list is named like what stands alone; text has no names of its own.</summary>
    private static Type Part(Type type) => type.IsGenericType ? Part(type.GenericTypeArguments[0]) : type == typeof(string) ? typeof(object) : type;

    private static bool IsRead(PropertyInfo place) => place.GetCustomAttribute<JsonIgnoreAttribute>() is null;
}
