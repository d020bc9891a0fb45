using CaRenewal.Core.Closing.Statements;

namespace CaRenewal.Web.Features.Closing;

/// <summary>An import under way, and what became of it.</summary>
public sealed class StatementImport(StatementOrder order)
{
    private volatile int line;

    public StatementOrder Order { get; private set; } = order;

    /// <summary>How far the reading is.</summary>
    public int Line
    {
        get => line;
        set => line = value;
    }

    /// <summary>What the page says; null while it is under way.</summary>
    public string? Told { get; private set; }

    /// <summary>Nothing was stored; <see cref="Told"/> says why.</summary>
    public bool IsRefused { get; private set; }

    public Task Work { get; set; } = Task.CompletedTask;

    /// <summary>What is found out stays to be read for a while; the file does not.</summary>
    public void Finish(string told, bool refused)
    {
        Order = Order with { File = [] };
        (IsRefused, Told) = (refused, told);
    }
}
