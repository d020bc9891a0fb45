namespace CaRenewal.Web.Features.Applications.Drafts;

public static class DraftAddress
{
    /// <summary>The page in which a draft is filled in.</summary>
    /// <param name="key">The form's request key.</param>
    /// <param name="amends">受理单号 of the application that is put right; null for a new one.</param>
    public static string Of(Guid key, string? amends) => $"~/applications/{(amends is null ? "new" : $"{amends}/amendment")}?form={key:N}";
}
