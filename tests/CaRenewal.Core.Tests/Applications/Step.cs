namespace CaRenewal.Core.Tests.Applications;

/// <summary>One try in a random sequence.</summary>
/// <param name="By">Staff number.</param>
/// <param name="Day">0 is the day of submission.</param>
/// <param name="Choice">Which receipt, certificate or set of lines.</param>
/// <param name="Flag">All of it or a part; review first or not.</param>
internal readonly record struct Step(Verb Verb, string By, int Day, int Choice, bool Flag);
