namespace CaRenewal.Browser.Tests.Window;

/// <summary>A window with a day's work in its cabinet: an application in every state.</summary>
public sealed class DemoWindow() : CounterWindow("Demo:Day", "true");
