using System.Reflection;
using CaRenewal.Data.Tests.Cabinets;
using Xunit.Sdk;

namespace CaRenewal.Data.Tests.Audit;

/// <summary>The same values on SQLite and, where it is installed or must be, on PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnEachEngineAttribute(params string[] values) : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        Engines.Select(engine => (object[])[engine, .. values]);

    private static IEnumerable<string> Engines =>
        PostgreSqlServer.Missing is null || Environment.GetEnvironmentVariable("CI") == "true" ? ["Sqlite", "PostgreSql"] : ["Sqlite"];
}
