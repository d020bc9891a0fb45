namespace CaRenewal.Web.Features.Accounts.Kept;

/// <summary>A form that was posted while nobody was logged in.</summary>
/// <param name="Path">Where it was posted to, within the program.</param>
public sealed record KeptPost(string Path, IReadOnlyList<KeptField> Fields);
