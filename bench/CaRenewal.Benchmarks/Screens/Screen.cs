namespace CaRenewal.Benchmarks.Screens;

/// <summary>Something a clerk asks the program for, each time for another customer or application where there are several.</summary>
internal sealed record Screen(string Name, Func<int, Task<HttpResponseMessage>> AskAsync);
