namespace CaRenewal.Web.Features.Closing;

/// <summary>What every form of 对账 and 日结 carries; all that 日结 and 重新核对 do.</summary>
public class ClosingForm
{
    /// <summary>Made with the page: a form that arrives twice is entered once.</summary>
    public Guid RequestKey { get; set; }

    /// <summary>The day that the page showed.</summary>
    public string? Date { get; set; }

    /// <returns>The day; null where the form is none of ours.</returns>
    public DateOnly? ReadDay() => RequestKey == Guid.Empty ? null : DayText.Read(Date);
}
