namespace CaRenewal.Data.Drafts;

/// <summary>The page in which a form is filled in: two windows of one clerk are told apart.</summary>
/// <param name="DraftId">The form's request key.</param>
/// <param name="OwnerId">Who is logged in.</param>
/// <param name="PageId">Made with the page, so that a save whose answer was lost is not taken for another window's.</param>
/// <param name="Version">The draft's version that the page was made from; 0 for none.</param>
public sealed record DraftPage(Guid DraftId, Guid OwnerId, Guid PageId, int Version);
