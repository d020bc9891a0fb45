using System.Security.Cryptography;
using System.Text.Json;
using CaRenewal.Core.Applications;
using Microsoft.AspNetCore.DataProtection;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>
/// What was read for a form goes with the form, sealed to its key: whether a value stands as it was read is found out here,
/// not said by the page. What does not open was not read.
/// </summary>
public sealed class CardSeal(IDataProtectionProvider protection)
{
    /// <summary>Three cards take less.</summary>
    private const int Most = 16 * 1024;

    private static readonly Dictionary<CardField, string> Nothing = [];

    /// <summary>With what was read before; a field that is read again holds the later value.</summary>
    public string Add(IntakeForm form, IReadOnlyDictionary<CardField, string> read)
    {
        var all = new Dictionary<CardField, string>(Open(form));
        foreach (var (field, value) in read)
        {
            all[field] = value;
        }

        return ProtectorOf(form).Protect(JsonSerializer.Serialize(all));
    }

    public IReadOnlyDictionary<CardField, string> Open(IntakeForm form)
    {
        if (form.CardRead is not { Length: > 0 and <= Most } sealedText)
        {
            return Nothing;
        }

        try
        {
            return JsonSerializer.Deserialize<Dictionary<CardField, string>>(ProtectorOf(form).Unprotect(sealedText))!;
        }
        catch (CryptographicException)
        {
            return Nothing;
        }
    }

    private IDataProtector ProtectorOf(IntakeForm form) => protection.CreateProtector("CaRenewal.CardRead", $"{form.RequestKey}");
}
