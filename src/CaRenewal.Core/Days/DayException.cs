namespace CaRenewal.Core.Days;

/// <summary>One thing to look at.</summary>
/// <param name="Sentence">What is wrong and what to do, for the supervisor.</param>
public sealed record DayException(DayExceptionKind Kind, DayEntry Entry, string Sentence);
