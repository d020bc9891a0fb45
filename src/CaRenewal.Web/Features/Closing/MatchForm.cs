namespace CaRenewal.Web.Features.Closing;

/// <summary>重新核对 of a statement.</summary>
public sealed class MatchForm : ClosingForm;
