using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>The rule book's own answer to one of the two checksummed codes, while it is typed.</summary>
public sealed class CodeCheck(TimeProvider clock)
{
    private const string Passed = "✓ 校验通过";

    /// <returns>Null for a check that does not exist.</returns>
    public CodeAnswer? Answer(string? check, string? value) => check switch
    {
        "credit" => OfCreditCode(value),
        "id" => OfResidentId(value),
        _ => null,
    };

    private static CodeAnswer OfCreditCode(string? value)
    {
        if (!UnifiedSocialCreditCode.TryParse(value, out var code, out var fault))
        {
            return new CodeAnswer("bad", fault);
        }

        var doubt = code.NeedsReason ? SubmissionRules.CodeNeedsReason : code.Warning;
        return new CodeAnswer(doubt is null ? "good" : "warn", doubt ?? Passed, new()
        {
            [nameof(IntakeForm.UnitType)] = code.SuggestedUnitType.ToString(),
            [nameof(IntakeForm.OrganizationCode)] = code.OrganizationCode.Hyphenated,
        });
    }

    private CodeAnswer OfResidentId(string? value)
    {
        if (!IdentityDocument.TryParse(DocumentType.ResidentId, value, null, clock.Today(), out _, out var fault, out var warning))
        {
            return new CodeAnswer("bad", fault);
        }

        return new CodeAnswer(warning is null ? "good" : "warn", warning ?? Passed);
    }
}
