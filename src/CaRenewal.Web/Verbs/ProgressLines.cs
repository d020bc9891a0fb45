using CaRenewal.Data.Rotation;

namespace CaRenewal.Web.Verbs;

/// <summary>How far a long verb is, on one line of the console that is written over; where it goes to a file, a line at each end.</summary>
internal sealed class ProgressLines : IProgress<KeyProgress>, IDisposable
{
    private string? open;

    public void Report(KeyProgress value)
    {
        if (open is not null && open != value.Store)
        {
            Dispose();
        }

        var line = $"{value.Store}：{value.Done} / {Math.Max(value.Of, value.Done)}";
        if (!Console.IsOutputRedirected)
        {
            Console.Write($"\r{line}");
            open = value.Store;
        }
        else if (value.Done >= value.Of)
        {
            Console.WriteLine(line);
        }
    }

    public void Dispose()
    {
        if (open is not null)
        {
            Console.WriteLine();
            open = null;
        }
    }
}
