namespace CaRenewal.Web.Features.Closing;

/// <summary>日结 of a day.</summary>
public sealed class CloseForm : ClosingForm;
