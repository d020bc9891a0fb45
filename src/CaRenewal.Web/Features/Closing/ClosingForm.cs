namespace CaRenewal.Web.Features.Closing;

/// <summary>What every form of 对账 and 日结 carries.</summary>
public abstract class ClosingForm
{
    /// <summary>Made with the page: a form that arrives twice is entered once.</summary>
    public Guid RequestKey { get; set; }

    /// <summary>The day that the page showed.</summary>
    public string? Date { get; set; }
}
