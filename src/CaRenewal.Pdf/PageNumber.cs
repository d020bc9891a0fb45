namespace CaRenewal.Pdf;

/// <summary>A page of a document: Number of Count, from 1.</summary>
public readonly record struct PageNumber(int Number, int Count);
