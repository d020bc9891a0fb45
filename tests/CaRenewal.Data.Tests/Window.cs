namespace CaRenewal.Data.Tests;

/// <summary>The test assembly run as a program: another window of the office in a process of its own.</summary>
public static class Window
{
    public static int Main() => 0;
}
