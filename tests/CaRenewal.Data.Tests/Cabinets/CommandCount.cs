using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaRenewal.Data.Tests.Cabinets;

/// <summary>Keeps the text of every reading command.</summary>
internal sealed class CommandCount : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> texts = new();

    public IReadOnlyCollection<string> Texts => texts;

    public void Clear() => texts.Clear();

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        texts.Enqueue(command.CommandText);
        return ValueTask.FromResult(result);
    }
}
