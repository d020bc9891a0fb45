namespace CaRenewal.Benchmarks.Screens;

/// <summary>Milliseconds of one request.</summary>
/// <param name="Processor">What it costs the program's process, however busy the machine is.</param>
internal sealed record ScreenTime(double Median, double P95, double Processor);
