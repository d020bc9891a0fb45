using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CaRenewal.Core.Applications;

namespace CaRenewal.Benchmarks;

/// <summary>The intake page of a unit's renewal, filled in as a clerk does.</summary>
internal static class IntakeForm
{
    public static async Task<Dictionary<string, string>> FillAsync(Clerk clerk, Particulars particulars)
    {
        var page = await clerk.PageAsync("/applications/new?kind=unit");
        var values = page.QuerySelectorAll<IHtmlInputElement>("#intake input")
            .Where(input => !string.IsNullOrEmpty(input.Name) && (input.Type is not ("checkbox" or "radio") || input.IsChecked))
            .GroupBy(input => input.Name!)
            .ToDictionary(inputs => inputs.Key, inputs => inputs.First().Value);
        foreach (var select in page.QuerySelectorAll<IHtmlSelectElement>("#intake select"))
        {
            values[select.Name!] = select.Value ?? "";
        }

        foreach (var box in page.QuerySelectorAll<IHtmlInputElement>("#brought input[type=checkbox]"))
        {
            values[box.Name!] = "true";
        }

        var unit = (UnitHolder)particulars.Holder;
        foreach (var (name, value) in new Dictionary<string, string>
        {
            ["Name"] = unit.Name,
            ["UnitType"] = "Enterprise",
            ["CreditCode"] = unit.CodeOnPaper,
            ["SocialSecurityNumber"] = unit.SocialSecurityNumber,
            ["LegalRepresentative"] = unit.LegalRepresentative,
            ["LegalDocument.Number"] = unit.LegalRepresentativeDocument.Number,
            ["Landline"] = "0737-4112000",
            ["Mobile"] = unit.Mobile.Text,
            ["Address"] = unit.Address,
            ["Delegate.Name"] = particulars.Delegate!.Name,
            ["Delegate.Document.Number"] = particulars.Delegate.Document.Number,
            ["Lines[0].Years"] = "3",
            ["HasPendingBid"] = "false",
        })
        {
            values[name] = value;
        }

        return values;
    }
}
