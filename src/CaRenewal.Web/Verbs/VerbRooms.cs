using System.Data.Common;
using System.Text;
using CaRenewal.Core;
using CaRenewal.Data;
using CaRenewal.Data.Opening;
using CaRenewal.Data.Sealing;
using CaRenewal.Web.Infrastructure;

namespace CaRenewal.Web.Verbs;

/// <summary>The rooms behind the counter for a verb: with the counter's own settings, and nothing that listens.</summary>
internal static class VerbRooms
{
    private const int Failed = 1;

    /// <param name="settings">Words of the command line after the verb's own: --Key:Name value.</param>
    /// <param name="work">Its answer is the exit code.</param>
    /// <returns>1, with one sentence on standard error, where a rule, the keys, the files or the database do not allow it.</returns>
    public static async Task<int> EnterAsync(string[] settings, Func<IServiceProvider, Task<int>> work)
    {
        Console.OutputEncoding = Encoding.UTF8;
        ChineseCulture.Fix();
        try
        {
            var builder = WebApplication.CreateBuilder(settings);
            await using var rooms = new ServiceCollection()
                .AddCabinet(builder.Configuration, builder.HomeFolder(), Cabinet.Engines())
                .AddSingleton<IConfiguration>(builder.Configuration)
                .BuildServiceProvider();
            await using var scope = rooms.CreateAsyncScope();
            return await work(scope.ServiceProvider);
        }
        catch (Exception fault) when (fault is RuleBroken or KeyRingBroken or CabinetClosed or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return Failed;
        }
        catch (DbException fault)
        {
            await Console.Error.WriteLineAsync($"数据库出错：{fault.Message}");
            return Failed;
        }
    }
}
