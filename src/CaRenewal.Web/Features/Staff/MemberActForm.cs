namespace CaRenewal.Web.Features.Staff;

/// <summary>A button of the account's page.</summary>
public sealed class MemberActForm
{
    public Guid RequestKey { get; set; }

    /// <summary>The account's concurrency stamp that the page showed.</summary>
    public string? Seen { get; set; }
}
