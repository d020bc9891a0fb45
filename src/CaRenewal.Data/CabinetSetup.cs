using System.Globalization;
using CaRenewal.Core.Settings;
using CaRenewal.Data.Audit;
using CaRenewal.Data.Audit.Verification;
using CaRenewal.Data.Closing;
using CaRenewal.Data.Corrections;
using CaRenewal.Data.Customers;
using CaRenewal.Data.Days;
using CaRenewal.Data.Drafts;
using CaRenewal.Data.Opening;
using CaRenewal.Data.Papers;
using CaRenewal.Data.Rotation;
using CaRenewal.Data.Sealing;
using CaRenewal.Data.Settings;
using CaRenewal.Data.Staff;
using CaRenewal.Data.Writing;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace CaRenewal.Data;

public static class CabinetSetup
{
    private const string DefaultFolder = "data";

    /// <summary>Adds the cabinet on the engine that <c>Database:Provider</c> names (SQLite where it names none).</summary>
    /// <param name="contentRoot">Where the SQLite file and the key file lie unless the settings say otherwise.</param>
    /// <exception cref="InvalidOperationException">A setting names an unknown engine or lacks a connection string.</exception>
    public static IServiceCollection AddCabinet(
        this IServiceCollection services, IConfiguration configuration, string contentRoot, params CabinetEngine[] engines)
    {
        var name = Setting(configuration, "Database:Provider") ?? "Sqlite";
        var engine = engines.FirstOrDefault(engine => engine.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidOperationException(
                $"Database:Provider 的值“{name}”不认识，可用：{string.Join("、", engines.Select(known => known.Name))}。");
        var connectionString = Setting(configuration, "Database:ConnectionString")
            ?? engine.DefaultConnectionString(Path.Combine(contentRoot, DefaultFolder))
            ?? throw new InvalidOperationException($"数据库 {engine.Name} 须设置 Database:ConnectionString。");

        services.AddSingleton(engine);
        services.AddSingleton(_ => new KeySource(configuration, Path.Combine(contentRoot, DefaultFolder)));
        services.AddSingleton(provider => new KeyRing(provider.GetRequiredService<KeySource>(), provider.GetService<ILogger<KeyRing>>()));
        services.AddSingleton(provider => provider.GetRequiredService<KeyRing>().Now);
        services.AddSingleton(provider => new Sealer(provider.GetRequiredService<KeyRing>()));
        services.AddSingleton<KeyedHash>();
        services.AddOptions<KeyManagementOptions>()
            .Configure<Sealer>((keys, sealer) => keys.XmlEncryptor = new KeyXmlEncryptor(sealer));
        services.TryAddSingleton(_ => new BaseRules(OfficeRules.FromNotice()));
        services.AddSingleton<CustomerIndex>();
        services.AddDbContext<CabinetContext>(options => engine.Use(options, connectionString));
        services.AddScoped<ActingMember>();
        services.AddSingleton(_ => new StandingBoard(TimeSpan.FromSeconds(
            double.Parse(Setting(configuration, "Accounts:StandingSeconds") ?? "2", CultureInfo.InvariantCulture))));
        services.AddScoped<Registrar>();
        services.AddScoped<DaySheets>();
        services.AddScoped<CustomerSearch>();
        services.AddScoped<DraftTray>();
        services.AddScoped<DraftClearing>();
        services.AddScoped<PaperArchive>();
        services.AddScoped<CorrectionBook>();
        services.AddScoped<DayBook>();
        services.AddSingleton<RuleBoard>();
        services.AddScoped<RulesInForce>();
        services.AddScoped<SettingBook>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<AuditSeal>();
        services.AddSingleton<AuditBook>();
        services.AddSingleton(new HeadFile(Path.GetFullPath(
            Setting(configuration, "Audit:HeadFile") ?? Path.Combine(DefaultFolder, "audit-heads.jsonl"), contentRoot)));
        services.AddSingleton<HeadKeeper>();
        services.AddSingleton<AccessLog>();
        services.AddScoped<AuditHeads>();
        services.AddScoped<AuditBeginning>();
        services.AddScoped<AuditVerification>();
        services.AddScoped<KeyRotation>();
        services.AddScoped<KeyCheck>();
        services.AddScoped<KeyRetirement>();
        services.AddScoped(provider => new CabinetOpening(
            provider.GetRequiredService<CabinetContext>(),
            provider.GetRequiredService<MasterKeys>(),
            provider.GetRequiredService<AuditBeginning>(),
            mayMigrate: Setting(configuration, "Database:Migrate") is not { } migrate || bool.Parse(migrate)));
        return services;
    }

    private static string? Setting(IConfiguration configuration, string key) =>
        string.IsNullOrWhiteSpace(configuration[key]) ? null : configuration[key];
}
