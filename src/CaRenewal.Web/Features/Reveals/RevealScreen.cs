namespace CaRenewal.Web.Features.Reveals;

/// <summary>The way from masks to values.</summary>
/// <param name="Page">Address of the page on which they stand.</param>
/// <param name="IsRefused">The form comes back with what is missing.</param>
public sealed record RevealScreen(ShownParticulars Shown, string Page, bool IsRefused)
{
    public RevealForm Reveal { get; init; } = new();
}
