namespace CaRenewal.Core.Codes;

/// <summary>An identity document as it was checked at intake.</summary>
/// <param name="Type">证件类型.</param>
/// <param name="Number">证件号码, normalised.</param>
/// <param name="OtherType">What 其他 stands for; only with <see cref="DocumentType.Other"/>.</param>
public sealed record IdentityDocument(DocumentType Type, string Number, string? OtherType = null);
