using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaRenewal.Data.Tests.SqlServer;

/// <summary>Keeps every query that Entity Framework compiles while the tests run; add it to the context's interceptors.</summary>
public sealed class QueryCollector : IQueryExpressionInterceptor
{
    public static readonly QueryCollector Instance = new();

    private readonly ConcurrentDictionary<string, Expression> queries = new();

    public IReadOnlyCollection<Expression> Queries => [.. queries.Values];

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        queries.TryAdd(queryExpression.ToString(), queryExpression);
        return queryExpression;
    }
}
