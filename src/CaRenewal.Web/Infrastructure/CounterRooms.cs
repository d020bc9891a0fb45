using CaRenewal.Forms;
using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.Features.Applications.Register;
using CaRenewal.Web.Features.Audit;
using CaRenewal.Web.Features.Certificates;
using CaRenewal.Web.Features.Closing;
using CaRenewal.Web.Features.Corrections;
using CaRenewal.Web.Features.Counter;
using CaRenewal.Web.Features.Customers;
using CaRenewal.Web.Features.Day;
using CaRenewal.Web.Features.Demo;
using CaRenewal.Web.Features.Papers;
using CaRenewal.Web.Features.Reviews;
using CaRenewal.Web.Features.Settings;
using CaRenewal.Web.Features.Staff;

namespace CaRenewal.Web.Infrastructure;

public static class CounterRooms
{
    /// <summary>What the pages of the counter read and print with. The fonts are opened at once: a wrong one stops the start, not a clerk.</summary>
    /// <exception cref="InvalidDataException">A fallback font is none that can be printed with.</exception>
    /// <exception cref="IOException">A fallback font is not there.</exception>
    public static void AddCounterRooms(this WebApplicationBuilder builder)
    {
        var printer = builder.Configuration.GetSection("Printing").Get<PrinterSettings>() ?? new PrinterSettings();
        builder.Services.AddSingleton(printer.FallbackFonts.Count is 0 ? Stationery.Standard : new Stationery(printer.FallbackFonts));
        builder.Services.AddScoped<PaperDesk>();
        builder.Services.AddScoped<ApplicationScreens>();
        builder.Services.AddScoped<NoticeScreens>();
        builder.Services.AddScoped<Telling>();
        builder.Services.AddScoped<ToldBefore>();
        builder.Services.AddScoped<GivenNotices>();
        builder.Services.AddScoped<RegisterScreens>();
        builder.Services.AddScoped<CounterScreens>();
        builder.Services.AddScoped<CustomerScreens>();
        builder.Services.AddSingleton<ReviewCounts>();
        builder.Services.AddScoped<ReviewQueue>();
        builder.Services.AddScoped<ReviewScreens>();
        builder.Services.AddScoped<ReviewDesk>();
        builder.Services.AddScoped<OpenedRecords>();
        builder.Services.AddScoped<DayScreens>();
        builder.Services.AddScoped<PeriodScreens>();
        builder.Services.AddScoped<DayExport>();
        builder.Services.AddScoped<AuditScreens>();
        builder.Services.AddScoped<TerminalDesk>();
        builder.Services.AddScoped<ReconcileScreens>();
        builder.Services.AddScoped<StatementDesk>();
        builder.Services.AddSingleton<StatementImports>();
        builder.Services.AddScoped<CloseDesk>();
        builder.Services.AddScoped<SettingPages>();
        builder.Services.AddScoped<StaffPages>();
        builder.Services.AddScoped<StaffBook>();
        builder.Services.AddScoped<SearchBox>();
        builder.Services.AddScoped<DemoDay>();
    }
}
