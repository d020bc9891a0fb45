using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Materials;
using CaRenewal.Data.Settings;
using CaRenewal.Web.Features.Corrections;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>Puts together what stands around the typed fields.</summary>
public sealed class IntakeScreens(Interruptions interruptions, ToldBefore before, RulesInForce rules, TimeProvider clock)
{
    private const string Key = "IntakeScreen";

    /// <summary>Gives the page its screen. The form's materials are brought into the order of the checklist that its lines ask for.</summary>
    public async Task ShowAsync(
        ViewDataDictionary view,
        IntakeForm form,
        PreviousApplication? was = null,
        ApplicationNumber? amends = null,
        DateOnly? day = null,
        string? focus = null)
    {
        form.DraftPage ??= Guid.NewGuid().ToString("N");
        var kind = form.Kind.Kind() ?? CertificateKind.Unit;
        var preview = VisitPreview.Of(form, kind, rules.Now, day ?? clock.Today());
        Align(form, preview.Required, view.ModelState);
        var questions = await interruptions.AskAsync(form, was);
        view[Key] = new IntakeScreen
        {
            Kind = kind,
            Preview = preview,
            Was = was,
            Told = amends is null ? await before.FindAsync(form) : null,
            Amends = amends,
            MayWaiveLetter = rules.Now.Counter.LetterWaived,
            Questions = questions,
            Focus = !view.ModelState.IsValid ? null : focus ?? FirstDecision(was, questions),
        };
    }

    private static string FirstDecision(PreviousApplication? was, IReadOnlyList<Question> questions) => (was, questions) switch
    {
        (_, [var first, ..]) => IntakeForm.ReasonField(first.Check),
        (null, _) => nameof(IntakeForm.Name),
        _ => "Lines[0].Years",
    };

    internal static IntakeScreen Of(ViewDataDictionary view) => (IntakeScreen)view[Key]!;

    /// <summary>What is typed stands in the form alone from here on; the errors move with their rows.</summary>
    private static void Align(IntakeForm form, IReadOnlyList<Material> required, ModelStateDictionary state)
    {
        var before = form.Materials;
        form.Materials = [.. required.Select(material => before.Find(row => row.Code == material.Code) ?? new() { Code = material.Code })];
        var errors = state
            .SelectMany(entry => entry.Value!.Errors.Select(error => (entry.Key, error.ErrorMessage)))
            .ToList();
        state.Clear();
        foreach (var (key, message) in errors)
        {
            state.AddModelError(KeyNow(key, before, form.Materials), message);
        }
    }

    private static string KeyNow(string key, List<MaterialForm> before, List<MaterialForm> now)
    {
        var list = nameof(IntakeForm.Materials);
        var row = before.Index().Where(row => key.StartsWith($"{list}[{row.Index}].", StringComparison.Ordinal)).Select(row => row.Item).FirstOrDefault();
        if (row is null)
        {
            return key;
        }

        var place = now.FindIndex(material => material.Code == row.Code);
        return place < 0 ? list : $"{list}[{place}]{key[key.IndexOf('.')..]}";
    }
}
