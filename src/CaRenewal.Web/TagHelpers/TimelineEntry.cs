namespace CaRenewal.Web.TagHelpers;

/// <param name="What">登记, 签章, 缴费 …</param>
/// <param name="Who">Name and number as they were then.</param>
/// <param name="At">Instant, UTC.</param>
public sealed record TimelineEntry(string What, string Who, DateTime At, string? Detail = null);
