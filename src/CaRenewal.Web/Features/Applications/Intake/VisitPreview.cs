using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Settings;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>What the lines typed so far will cost and require, by the same rules that decide on submission.</summary>
public sealed class VisitPreview
{
    private VisitPreview(IReadOnlyList<BusinessLine> lines) => Lines = lines;

    /// <summary>Null while no line is complete, or when no price list covers the day.</summary>
    public Quote? Quote { get; private init; }

    /// <summary>Why the quote is missing or not whole, and what the new certificate's days will be.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    public required IReadOnlyList<Material> Required { get; init; }

    public bool AsksPendingBid => Lines.Any(line => line.Business.AsksForPendingBid());

    /// <summary>废除 is asked for: the holder may be gone (clause 13).</summary>
    public bool AsksRevocation => Lines.Any(line => line.Business is Business.Revoke);

    private IReadOnlyList<BusinessLine> Lines { get; }

    public static VisitPreview Of(IntakeForm form, CertificateKind kind, OfficeRules rules, DateOnly day)
    {
        var typed = form.Lines.Take(BusinessLineRules.MostLines).Select(line => line.ToLine()).ToList();
        var lines = typed.Where(line => Enum.IsDefined(line.Business)).ToList();
        var whole = lines.Where(line => !line.Faults().Any()).ToList();
        var (quote, lack) = Price(kind, whole, rules.Fees, day);

        return new VisitPreview(lines)
        {
            Quote = quote,
            Required = rules.Checklist.For(form.ToOccasion(day)),
            Remarks =
            [
                .. lack is null ? Array.Empty<string>() : [lack],
                .. whole.Count == form.Lines.Count ? Array.Empty<string>() : [$"还有 {form.Lines.Count - whole.Count} 项业务未填完整，未计入。"],
                .. whole.Select(line => DaysOf(line, rules.Counter, day)).OfType<string>(),
            ],
        };
    }

    // What is left of the old certificate is lost where the new one counts from the day of application.
    private static string? DaysOf(BusinessLine line, CounterRules rules, DateOnly day)
    {
        if (line is not { Business: Business.Renew, Years: { } years })
        {
            return null;
        }

        var (validity, lost) = rules.ValidityOf(day, line.KnownExpiry, years);
        var remark = $"新有效期 {validity.First:yyyy-MM-dd} 至 {validity.Last:yyyy-MM-dd}";
        return lost is 0 ? $"{remark}。" : $"{remark}，原证书剩余 {lost} 天不顺延。";
    }

    private static (Quote? Quote, string? Lack) Price(
        CertificateKind kind, List<BusinessLine> lines, FeeSchedule fees, DateOnly day)
    {
        try
        {
            return lines.Count is 0 ? (null, null) : (fees.Price(kind, lines, day), null);
        }
        catch (RuleBroken broken)
        {
            return (null, broken.Message);
        }
    }
}
