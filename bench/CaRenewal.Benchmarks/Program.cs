using System.Globalization;
using CaRenewal.Benchmarks;
using CaRenewal.Benchmarks.Screens;
using CaRenewal.Benchmarks.Seeding;
using CaRenewal.Benchmarks.WordProcessor;
using Microsoft.Extensions.Configuration;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

switch (args)
{
    case ["papers"]:
        PaperBench.Report(1_000);
        PaperBench.ReportScaling(1_000);
        return 0;
    case ["throughput", var holders]:
        Console.WriteLine(PaperBench.Throughput(int.Parse(holders, CultureInfo.InvariantCulture), 1).ToString(CultureInfo.InvariantCulture));
        return 0;
    case ["beside", var folder]:
        SideBySide.Save(folder);
        return 0;
    case ["word"]:
        WordBench.Report();
        return 0;
    case ["program", var built]:
        ProgramBench.ReportRender(built);
        await ProgramBench.ReportCounterAsync(built);
        return 0;
    case ["sealing"]:
        SealBench.Report();
        return 0;
    case ["load", var built]:
        await LoadBench.ReportAsync(built);
        return 0;
    case ["seed", .. var words]:
        await Seeder.RunAsync(new ConfigurationBuilder().AddCommandLine(words).Build());
        return 0;
    case ["copies", .. var words]:
        await Copies.RunAsync(new ConfigurationBuilder().AddCommandLine(words).Build());
        return 0;
    case ["screens", var built, .. var words]:
        await ScreenBench.ReportAsync(built, new ConfigurationBuilder().AddCommandLine(words).Build());
        return 0;
    case ["export", var built, .. var words]:
        await ExportBench.ReportAsync(built, new ConfigurationBuilder().AddCommandLine(words).Build());
        return 0;
    case ["audit", .. var words]:
        await AuditBench.ReportAsync(new ConfigurationBuilder().AddCommandLine(words).Build());
        return 0;
    case ["closing", .. var words]:
        await ClosingBench.ReportAsync(new ConfigurationBuilder().AddCommandLine(words).Build());
        return 0;
    default:
        Console.Error.WriteLine("papers | word | beside DIR | sealing | program CaRenewal.Web.dll | load CaRenewal.Web.dll | seed --count N --database FILE | copies --times N --database FILE | screens CaRenewal.Web.dll --database FILE [--of days] | export CaRenewal.Web.dll --database FILE --year YEAR | audit --database FILE | closing --database FILE");
        return 1;
}
