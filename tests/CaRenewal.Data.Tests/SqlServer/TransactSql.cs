using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CaRenewal.Data.Tests.SqlServer;

/// <summary>SQL Server's own parser at compatibility level 130, the oldest that the product promises.</summary>
public static class TransactSql
{
    /// <returns>What the parser cannot read; empty when the text is valid.</returns>
    public static IReadOnlyList<string> FaultsIn(string text)
    {
        using var reader = new StringReader(text);
        new TSql130Parser(initialQuotedIdentifiers: true).Parse(reader, out var faults);
        return [.. faults.Select(fault => $"({fault.Line},{fault.Column}) {fault.Message}")];
    }
}
