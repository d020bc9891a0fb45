namespace CaRenewal.Web.Features.Closing;

/// <summary>替换: a statement that takes the place of one that was exported too early, or was another merchant's.</summary>
/// <param name="Statement">The one that stands on the page.</param>
public sealed record Replacement(Guid Statement, string Reason);
