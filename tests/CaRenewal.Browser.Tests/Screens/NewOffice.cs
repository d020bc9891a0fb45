using CaRenewal.Browser.Tests.Window;

namespace CaRenewal.Browser.Tests.Screens;

/// <summary>An office that has just installed the program: nobody can log in yet.</summary>
public sealed class NewOffice() : CounterWindow("environment", "Production");
