using System.Collections.Concurrent;
using CaRenewal.Core;
using CaRenewal.Core.Closing.Statements;
using CaRenewal.Data.Staff;
using CaRenewal.Data.Writing;

namespace CaRenewal.Web.Features.Closing;

/// <summary>
/// Imports statements beside the request, one at a time, so that a page can say how far it is. Nothing is stored before the end:
/// an import that a restart cuts off is sent again.
/// </summary>
public sealed partial class StatementImports(IServiceScopeFactory scopes, TimeProvider clock, ILogger<StatementImports> log) : IDisposable
{
    private const int MostAtOnce = 4;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(30);

    private readonly ConcurrentDictionary<Guid, StatementImport> imports = new();
    private readonly SemaphoreSlim turn = new(1, 1);

    public void Dispose() => turn.Dispose();

    /// <returns>Null when there is none of this key here.</returns>
    public StatementImport? Find(Guid key) => imports.GetValueOrDefault(key);

    /// <summary>The same form again meets the import that it began; where that was refused, nothing was stored and it begins anew.</summary>
    /// <exception cref="RuleBroken">Too many are under way, or this form brought another file before.</exception>
    public StatementImport Begin(StatementOrder order)
    {
        Forget();
        Rule.Require(imports.ContainsKey(order.Key.Id) || imports.Values.Count(one => one.Told is null) < MostAtOnce, "正在导入其他账单，请稍候再试。");
        var import = new StatementImport(order);
        var current = imports.AddOrUpdate(order.Key.Id, import, (_, known) => known.IsRefused ? import : known);
        if (current == import)
        {
            import.Work = Task.Run(() => RunAsync(import));
        }

        Rule.Require(current.Order.Key.Content == order.Key.Content, "这张表单已提交过另一份文件，请重新打开对账页再导入。");
        return current;
    }

    private async Task RunAsync(StatementImport import)
    {
        await turn.WaitAsync();
        try
        {
            import.Finish(await EnterAsync(import), refused: false);
        }
        catch (RuleBroken broken)
        {
            import.Finish(broken.Message, refused: true);
        }
        catch (Exception fault)
        {
            LogFailed(fault);
            import.Finish("导入没有完成，什么也没有保存，请再试一次。", refused: true);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<string> EnterAsync(StatementImport import)
    {
        var order = import.Order;
        var others = order.Known.Where(layout => layout.Channel != order.Layout.Channel);
        var lines = new StatementReader(order.Layout, order.Day).Read(order.File, others, line => import.Line = line);
        await using var scope = scopes.CreateAsyncScope();
        var rooms = scope.ServiceProvider;
        rooms.GetRequiredService<ActingMember>().Is(order.Session.Id, order.Session.Stamp);
        var desk = rooms.GetRequiredService<StatementDesk>();
        var entry = await rooms.GetRequiredService<Registrar>().EnterAsync(
            order.Key, order.Stamp, open => desk.ImportAsync(open, order, lines, default));
        return entry.Sentence ?? entry.Answer;
    }

    private void Forget()
    {
        var until = clock.GetUtcNow().UtcDateTime - Kept;
        foreach (var (key, import) in imports.Where(one => one.Value.Told is not null && one.Value.Order.Stamp.At < until))
        {
            imports.TryRemove(key, out _);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A statement could not be imported")]
    private partial void LogFailed(Exception fault);
}
