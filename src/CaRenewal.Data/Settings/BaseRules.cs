using CaRenewal.Core.Settings;

namespace CaRenewal.Data.Settings;

/// <summary>The rules of an office that has set nothing: the notice's facts, and what the configuration says where the notice is silent.</summary>
public sealed record BaseRules(OfficeRules Rules);
