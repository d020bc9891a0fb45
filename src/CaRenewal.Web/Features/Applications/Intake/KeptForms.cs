using System.Security.Cryptography;
using System.Text.Json;
using CaRenewal.Core.Applications;
using Microsoft.AspNetCore.DataProtection;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>Seals a form that could not be taken because nobody was logged in; only its own page holds it.</summary>
public sealed class KeptForms(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(12);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("CaRenewal.KeptForm").ToTimeLimitedDataProtector();

    /// <param name="amends">The application that was to be put right; null for a new one.</param>
    public string Seal(IntakeForm form, string? amends) => protector.Protect(
        JsonSerializer.Serialize(new Kept(form, form.RequestKey, form.Version, form.Customer, amends, form.DraftPage, form.DraftVersion), IntakeJson.Options), Lasts);

    /// <returns>Null when it was altered or is too old.</returns>
    public (IntakeForm Form, ApplicationNumber? Amends)? Open(string? kept)
    {
        try
        {
            var (form, key, version, customer, amends, page, draft) = JsonSerializer.Deserialize<Kept>(protector.Unprotect(kept ?? ""), IntakeJson.Options)!;
            (form.RequestKey, form.Version, form.Customer, form.DraftPage, form.DraftVersion) = (key, version, customer, page, draft);
            return (form, ApplicationNumber.TryParse(amends, out var number) ? number : null);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record Kept(
        IntakeForm Form, string? RequestKey, string? Version, string? Customer, string? Amends, string? DraftPage, string? DraftVersion);
}
