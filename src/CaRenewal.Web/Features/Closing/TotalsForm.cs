namespace CaRenewal.Web.Features.Closing;

/// <summary>终端合计 of every channel of a day.</summary>
public sealed class TotalsForm : ClosingForm
{
    public List<TotalForm> Rows { get; set => field = [.. (value ?? []).Select(row => row ?? new())]; } = [];
}
