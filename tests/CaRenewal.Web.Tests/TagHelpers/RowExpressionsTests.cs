using System.Linq.Expressions;
using CaRenewal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CaRenewal.Web.Tests.TagHelpers;

/// <summary>A field of a row is named and read as the framework names and reads it.</summary>
public class RowExpressionsTests
{
    private static readonly IModelMetadataProvider Facts = new EmptyModelMetadataProvider();

    private static readonly Page Filled = new()
    {
        Source = "湘发改价费",
        Rows = [new Row { Count = "1" }, new Row { Count = "2", Known = 7 }],
        Notice = new Part { Items = [new Row { Count = "3" }] },
    };

    [Fact]
    public void A_field_of_a_row_has_its_name_value_and_label()
    {
        foreach (var index in new[] { 0, 1 })
        {
            AssertSame(Filled, page => page.Rows[index].Count, $"Rows[{index}].Count");
            AssertSame(Filled, page => page.Rows[index].Known, $"Rows[{index}].Known");
        }

        AssertSame(Filled, page => page.Rows[1].Count, "Rows[1].Count");
    }

    [Fact]
    public void Rows_may_stand_within_a_part_of_the_page()
    {
        var index = 0;
        AssertSame(Filled, page => page.Notice!.Items[index].Count, "Notice.Items[0].Count");
    }

    [Fact]
    public void Where_something_on_the_way_is_missing_the_field_is_empty()
    {
        AssertSame(new Page(), page => page.Notice!.Items[0].Count, "Notice.Items[0].Count");
        AssertSame(null, page => page.Rows[0].Count, "Rows[0].Count");
    }

    [Fact]
    public void Everything_else_is_left_to_the_framework()
    {
        var key = "两年";
        AssertSame(Filled, page => page.Source, "Source");
        AssertSame(Filled, page => page.Notice!.Items, "Notice.Items");
        AssertSame(Filled, page => page.Named[key].Count, "Named[两年].Count");
        AssertSame(Filled, page => page.Rows[0], "Rows[0]");
        AssertSame(Filled, page => page, "");
    }

    private static void AssertSame<T>(Page? page, Expression<Func<Page, T>> expression, string name)
    {
        var view = new ViewDataDictionary<Page>(Facts, new ModelStateDictionary()) { Model = page! };
        var expected = new ModelExpressionProvider(Facts).CreateModelExpression(view, expression);

        var field = new RowExpressions(Facts).CreateModelExpression(view, expression);

        Assert.Equal(name, field.Name);
        Assert.Equal(expected.Name, field.Name);
        Assert.Equal(expected.Model, field.Model);
        Assert.Equal(expected.Metadata, field.Metadata);
        Assert.Equal(expected.ModelExplorer.Container?.Model, field.ModelExplorer.Container?.Model);
    }

    private sealed record Page
    {
        public string Source { get; init; } = "";

        public List<Row> Rows { get; init; } = [];

        public Dictionary<string, Row> Named { get; init; } = new() { ["两年"] = new Row { Count = "2" } };

        public Part? Notice { get; init; }
    }

    private sealed record Part
    {
        public List<Row> Items { get; init; } = [];
    }

    private sealed record Row
    {
        public string Count { get; init; } = "";

        public int? Known { get; init; }
    }
}
