using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CaRenewal.Web.Features.Applications.Intake;

public static class IntakeViewData
{
    public static IntakeScreen Screen(this ViewDataDictionary view) => IntakeScreens.Of(view);

    /// <summary>The sentences at a field, or null.</summary>
    public static string? FaultAt(this ViewDataDictionary view, string field) =>
        view.ModelState.TryGetValue(field, out var entry) && entry.Errors.Count > 0
            ? string.Join(' ', entry.Errors.Select(error => error.ErrorMessage).Distinct())
            : null;
}
