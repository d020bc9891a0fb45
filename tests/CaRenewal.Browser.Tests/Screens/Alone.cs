namespace CaRenewal.Browser.Tests.Screens;

/// <summary>Tests that measure time run when no other does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
