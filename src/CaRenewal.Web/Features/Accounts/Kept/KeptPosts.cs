using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace CaRenewal.Web.Features.Accounts.Kept;

/// <summary>Seals a form that nobody was logged in for, so that what was typed is not lost; nothing of it stays on the server.</summary>
public sealed class KeptPosts(IDataProtectionProvider protection)
{
    public const string Address = "/kept";
    public const string Field = "kept";
    private const string Token = "__RequestVerificationToken";
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(12);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("CaRenewal.KeptPost").ToTimeLimitedDataProtector();

    /// <returns>Null where there is no form to keep, or one that holds secrets.</returns>
    public string? Seal(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || request.Form.Files.Count > 0
            || context.GetEndpoint()?.Metadata.GetMetadata<HoldsSecretsAttribute>() is not null)
        {
            return null;
        }

        return request.Path == Address
            ? request.Form[Field]
            : protector.Protect(JsonSerializer.Serialize(new KeptPost(request.Path, FieldsOf(request.Form))), Lasts);
    }

    /// <returns>Null when it was altered or is too old.</returns>
    public KeptPost? Open(string? content)
    {
        try
        {
            return JsonSerializer.Deserialize<KeptPost>(protector.Unprotect(content ?? ""));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static List<KeptField> FieldsOf(IFormCollection form) =>
        [.. form.Where(field => field.Key != Token).SelectMany(field => field.Value, (field, value) => new KeptField(field.Key, value ?? ""))];
}
