using CaRenewal.Data.Rotation;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using CaRenewal.Data.Writing;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Data.Tests;

/// <summary>The test assembly run as a program: another window of the office, in a process that can be killed.</summary>
public static class Window
{
    public static async Task Main(string[] arguments)
    {
        var (verb, engine, folder, connectionString) = (arguments[0], arguments[1], arguments[2], arguments[3]);
        await using var provider = TestCabinet.Provide(engine, folder, connectionString);
        switch (verb)
        {
            case "submit":
                await Task.WhenAll(Enumerable.Range(0, int.Parse(arguments[4])).Select(_ => SubmitAsync(provider)));
                break;
            case "submit without end":
                while (true)
                {
                    await SubmitAsync(provider);
                }

            case "die with a number in hand":
                await HoldNumberAsync(provider);
                break;
            case "rotate slowly":
                await RotateAsync(provider);
                break;
            default:
                throw new ArgumentException(verb);
        }
    }

    private static async Task SubmitAsync(ServiceProvider provider)
    {
        await using var desk = new Desk(provider.CreateAsyncScope());
        var entry = await desk.SubmitAsync(Sample.Unit());
        Console.WriteLine(entry.Answer);
    }

    private static async Task HoldNumberAsync(ServiceProvider provider)
    {
        await using var desk = new Desk(provider.CreateAsyncScope());
        await desk.Registrar.EnterAsync(new RequestKey(Guid.NewGuid(), ""), Sample.Stamp(), async turn =>
        {
            Console.WriteLine((await turn.NextNumberAsync(Sample.Point, Sample.Day)).Text);
            await Task.Delay(Timeout.Infinite);
            return "";
        });
    }

    private static async Task RotateAsync(ServiceProvider provider)
    {
        await using var desk = new Desk(provider.CreateAsyncScope());
        await desk.Get<KeyRotation>().RotateAsync(Sample.Stamp(), new Slowly());
    }

    /// <summary>Tells each step and waits, so that there is time to be killed.</summary>
    private sealed class Slowly : IProgress<KeyProgress>
    {
        public void Report(KeyProgress value)
        {
            Console.WriteLine(value.Store);
            Thread.Sleep(2000);
        }
    }
}
