using System.Collections;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;

namespace CaRenewal.Web.TagHelpers;

/// <summary>A way from a page's model to one row of a list in it.</summary>
/// <param name="Name">As model binding writes it, Notice.Items[3].</param>
/// <param name="Value">What stands there; null where something on the way is null.</param>
internal readonly record struct RowPath(string Name, object? Value)
{
    /// <summary>Walks an expression of properties and one index, whose value is a constant or a variable of the view.</summary>
    /// <returns>Null where the expression leads to no row, or is of another kind.</returns>
    public static RowPath? Of(Expression row, object? model) =>
        row is MethodCallExpression { Method.Name: "get_Item", Object: { } list, Arguments: [var index] }
        && Whole(index) is { } at && Holder(list, model) is { } holder && (holder.Value is null or IList)
            ? new RowPath(string.Create(CultureInfo.InvariantCulture, $"{holder.Name}[{at}]"), (holder.Value as IList)?[at])
            : null;

    private static RowPath? Holder(Expression step, object? model) => step switch
    {
        ParameterExpression => new RowPath("", model),
        MemberExpression { Expression: { } before, Member: PropertyInfo property } when Holder(before, model) is { } holder =>
            new RowPath(holder.Name.Length is 0 ? property.Name : $"{holder.Name}.{property.Name}", holder.Value is null ? null : property.GetValue(holder.Value)),
        _ => null,
    };

    private static int? Whole(Expression index) => index switch
    {
        ConstantExpression { Value: int number } => number,
        MemberExpression { Expression: ConstantExpression { Value: { } closure }, Member: FieldInfo variable } => variable.GetValue(closure) as int?,
        _ => null,
    };
}
