namespace CaRenewal.Web.TagHelpers;

/// <summary>One bar: what it stands for and how high it is.</summary>
public sealed record Bar(string Name, int Value);
