using System.Reflection;
using Xunit.Sdk;

namespace CaRenewal.Data.Tests.Cabinets;

/// <summary>Runs the theory on a real PostgreSQL; skipped with a reason where none is installed, except where <c>CI=true</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnPostgreSqlAttribute : DataAttribute
{
    public OnPostgreSqlAttribute()
    {
        if (PostgreSqlServer.Missing is { } reason && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = reason;
        }
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [["PostgreSql"]];
}
