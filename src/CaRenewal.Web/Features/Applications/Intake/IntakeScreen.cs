using CaRenewal.Core.Applications;
using CaRenewal.Core.Materials;
using CaRenewal.Data.Corrections;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>What the page shows around the typed fields; made anew for every answer.</summary>
public sealed record IntakeScreen
{
    public required CertificateKind Kind { get; init; }

    public required VisitPreview Preview { get; init; }

    /// <summary>The holder's last application, to mark what changed.</summary>
    public PreviousApplication? Was { get; init; }

    /// <summary>What the holder was told to put right last; null where nothing was.</summary>
    public CorrectionLine? Told { get; init; }

    /// <summary>The application that is put right; null for a new one.</summary>
    public ApplicationNumber? Amends { get; init; }

    /// <summary>What the clerk is asked before going on, as far as it can be told yet.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>Who comes decides whether a letter is asked for: the checklist follows the delegate's fields too.</summary>
    public bool MayWaiveLetter { get; init; }

    /// <summary>Name of the field that has the focus when the page opens.</summary>
    public string? Focus { get; init; }

    public string Title => $"{(Kind is CertificateKind.Unit ? "单位证书" : "个人证书")} · {(Amends is null ? "受理" : $"更正 {Amends}")}";

    public string Action => Amends is null ? "~/applications" : $"~/applications/{Amends}/amendment";

    public string Back => Amends is null ? "~/counter" : $"~/applications/{Amends}";

    public string? FocusOn(string field) => field == Focus ? "autofocus" : null;

    /// <summary>The items of the checklist that are brought, or signed here, each with its place in the form.</summary>
    public IEnumerable<(int Index, Material Material)> Rows(MaterialWay way) =>
        Preview.Required.Index().Where(row => row.Item.Way == way);
}
