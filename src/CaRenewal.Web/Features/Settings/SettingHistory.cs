using CaRenewal.Data.Settings;

namespace CaRenewal.Web.Features.Settings;

/// <summary>Who set a part, when, and what was different before; newest first.</summary>
/// <param name="Newest">Number of the part's newest revision; 0 while there is none.</param>
public sealed record SettingHistory(IReadOnlyList<SettingRevision> Revisions, int Newest, int Page, int Pages);
