namespace CaRenewal.Web.Features.Applications;

/// <summary>What every form of the application's page carries.</summary>
public class ActForm
{
    /// <summary>Made with the page: a form that arrives twice is entered once.</summary>
    public Guid RequestKey { get; init; }

    /// <summary>The application's version that the clerk saw.</summary>
    public int Version { get; init; }
}
