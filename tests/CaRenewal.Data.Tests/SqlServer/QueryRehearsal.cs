using System.Collections;
using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using CaRenewal.Data.Sealing;
using CaRenewal.Data.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;

namespace CaRenewal.Data.Tests.SqlServer;

/// <summary>Puts a query that was compiled for another engine onto the SQL Server model and catches the SQL before it is sent.</summary>
public static class QueryRehearsal
{
    private static readonly MethodInfo ExecuteMethod = typeof(QueryRehearsal).GetMethod(nameof(Execute), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <exception cref="InvalidOperationException">SQL Server's provider cannot translate the query.</exception>
    public static IReadOnlyList<string> OnSqlServer(Expression query)
    {
        var caught = new CommandCatcher();
        var engine = new SqlServerEngine();
        var options = new DbContextOptionsBuilder<CabinetContext>();
        engine.Use(options, engine.OfflineConnectionString);
        options.AddInterceptors(caught, new NoConnection());
        using var cabinet = new CabinetContext(options.Options, engine, new Sealer(new MasterKeys([MasterKey.Create()])));
        var provider = (IAsyncQueryProvider)((IQueryable)cabinet.Ledger).Provider;
        var moved = new Mover(cabinet, provider).Visit(query);
        try
        {
            ExecuteMethod.MakeGenericMethod(ResultOf(moved.Type)).Invoke(null, [provider, moved]);
        }
        catch (TargetInvocationException fault) when (caught.Texts.Count > 0 && fault.InnerException is not null)
        {
            // The command was caught: there was nothing to read.
        }

        return caught.Texts;
    }

    private static Type ResultOf(Type type) => type.IsAssignableTo(typeof(IQueryable))
        ? typeof(IEnumerable<>).MakeGenericType(type.GetInterfaces().Append(type)
            .First(known => known.IsGenericType && known.GetGenericTypeDefinition() == typeof(IQueryable<>)).GetGenericArguments())
        : type;

    private static void Execute<TResult>(IAsyncQueryProvider provider, Expression query)
    {
        if (provider.Execute<TResult>(query) is IEnumerable rows)
        {
            foreach (var _ in rows)
            {
                break;
            }
        }
    }

    /// <summary>Parameters become samples: what matters is the shape of the statement.</summary>
    private sealed class Mover(CabinetContext cabinet, IAsyncQueryProvider provider) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) => node switch
        {
            EntityQueryRootExpression root => new EntityQueryRootExpression(provider, cabinet.Model.FindEntityType(root.EntityType.Name)!),
            QueryParameterExpression parameter => Expression.Constant(SampleOf(parameter.Type), parameter.Type),
            _ => base.VisitExtension(node),
        };

        private static object? SampleOf(Type type)
        {
            var bare = Nullable.GetUnderlyingType(type) ?? type;
            if (bare == typeof(string))
            {
                return "样本";
            }

            if (bare.IsArray)
            {
                return Array.CreateInstance(bare.GetElementType()!, 2);
            }

            if (bare.IsInterface && bare.IsAssignableTo(typeof(IEnumerable)))
            {
                return Array.CreateInstance(bare.GetGenericArguments()[0], 2);
            }

            if (bare.IsGenericType && Activator.CreateInstance(bare) is IList list)
            {
                list.Add(SampleOf(bare.GetGenericArguments()[0]));
                return list;
            }

            return bare.IsValueType ? Activator.CreateInstance(bare) : null;
        }
    }

    private sealed class Caught : Exception;

    private sealed class CommandCatcher : DbCommandInterceptor
    {
        public List<string> Texts { get; } = [];

        public override InterceptionResult<DbDataReader> ReaderExecuting(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
        {
            Texts.Add(command.CommandText);
            throw new Caught();
        }

        public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
        {
            Texts.Add(command.CommandText);
            throw new Caught();
        }
    }

    private sealed class NoConnection : DbConnectionInterceptor
    {
        public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
            InterceptionResult.Suppress();
    }
}
