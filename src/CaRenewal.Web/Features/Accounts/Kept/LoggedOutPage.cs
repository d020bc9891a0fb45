namespace CaRenewal.Web.Features.Accounts.Kept;

/// <summary>What a clerk sees whose form met an expired log-in.</summary>
/// <param name="Back">Where the form comes back, after a log-in in another window.</param>
/// <param name="Content">The form, sealed: only this page holds it.</param>
public sealed record LoggedOutPage(string Back, string Content)
{
    public const string View = "/Features/Accounts/Kept/LoggedOut.cshtml";
}
