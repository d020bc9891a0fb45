using CaRenewal.Data;
using CaRenewal.Data.Sealing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Infrastructure;

/// <summary>Says at the start, on the console and in the log, what makes the sealing worth less, and under what the log-in's keys lie.</summary>
public static partial class KeyWarnings
{
    public static void WarnOfKeys(this WebApplication app)
    {
        // On a developer's machine everything lies in one folder, and nobody's data.
        if (!app.Environment.IsProduction())
        {
            return;
        }

        using var scope = app.Services.CreateScope();
        var rooms = scope.ServiceProvider;
        var connection = rooms.GetRequiredService<CabinetContext>().Database.GetConnectionString()!;
        var now = rooms.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        foreach (var danger in KeyDangers.Of(
            rooms.GetRequiredService<KeySource>(), rooms.GetRequiredService<CabinetEngine>().DataFile(connection), now))
        {
            Warn(app.Logger, danger);
        }

        LieUnder(app.Logger, rooms.GetRequiredService<KeyRing>().Now.All[^1].IdText);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Danger}")]
    private static partial void Warn(ILogger log, string danger);

    [LoggerMessage(Level = LogLevel.Information, Message = "登录和表单的密钥（Data Protection）存放在数据库里，由主密钥 {MasterKey} 封存。")]
    private static partial void LieUnder(ILogger log, string masterKey);
}
