using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CaRenewal.Web.TagHelpers;

/// <summary>
/// Names and reads the fields of a form's rows, for="Lines[index].Count". The framework compiles such an expression anew
/// for each field of each page, which took longer than the rest of the page; whatever else a view asks for is left to it.
/// </summary>
public sealed class RowExpressions(IModelMetadataProvider facts) : IModelExpressionProvider
{
    private readonly ModelExpressionProvider framework = new(facts);

    public ModelExpression CreateModelExpression<TModel, TValue>(ViewDataDictionary<TModel> viewData, Expression<Func<TModel, TValue>> expression)
    {
        if (expression.Body is not MemberExpression { Expression: { } row, Member.Name: var property } || RowPath.Of(row, viewData.Model) is not { } path)
        {
            return framework.CreateModelExpression(viewData, expression);
        }

        var field = facts.GetMetadataForProperty(row.Type, property);
        var value = path.Value is { } holder ? field.PropertyGetter!(holder) : null;
        return new ModelExpression($"{path.Name}.{property}", viewData.ModelExplorer.GetExplorerForExpression(field, value));
    }
}
