namespace CaRenewal.Web.Features.Applications.Intake;

/// <param name="State">good, warn or bad.</param>
/// <param name="Text">For the clerk.</param>
/// <param name="Fills">Values for fields, by id, that are still empty.</param>
public sealed record CodeAnswer(string State, string Text, Dictionary<string, string>? Fills = null);
