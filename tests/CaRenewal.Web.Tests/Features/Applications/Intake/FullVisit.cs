using AngleSharp.Html.Dom;

namespace CaRenewal.Web.Tests.Features.Applications.Intake;

/// <summary>Visits for which the page asks everything that it can ask, all of it answered.</summary>
internal static class FullVisit
{
    /// <returns>Its fields, and the row of the material that is owed.</returns>
    public static async Task<(Dictionary<string, string> Values, string Owed)> AskEverythingAsync(IntakeVisit visit, string kind)
    {
        var (page, answers) = await AskAsync(visit, kind);
        var values = IntakeVisit.Filled(page, answers);
        var owed = page.QuerySelector("#brought [name$='.Reason']")!.GetAttribute("name")!.Split('[', ']')[1];
        values.Remove($"Materials[{owed}].Seen");
        (values[$"Materials[{owed}].Reason"], values[$"Materials[{owed}].Due"]) = ("原件已核对", $"{DateTime.Now.AddDays(7):yyyy-MM-dd}");
        values.Remove("Handwritten");
        return (values, owed);
    }

    /// <summary>The page on which everything is asked, and what is to be answered.</summary>
    public static async Task<(IHtmlDocument Page, Dictionary<string, string> Answers)> AskAsync(IntakeVisit visit, string kind)
    {
        var answers = kind is "unit" ? Unit() : Person();
        foreach (var (name, value) in Both())
        {
            answers[name] = value;
        }

        var empty = await visit.OpenAsync($"/applications/new?kind={kind}");
        using var asked = await visit.PostAsync(IntakeVisit.Filled(empty, answers), "/intake/quote");
        return (await Counter.PageAsync(asked), answers);
    }

    /// <summary>What the record kept, as the form shows it for an amendment.</summary>
    public static async Task<Dictionary<string, string>> ReadKeptAsync(IntakeVisit visit, HttpResponseMessage answer) =>
        IntakeVisit.FieldsOf(await visit.OpenAsync($"{answer.Headers.Location!.ToString().Split('?')[0]}/amendment"));

    public static void IsKeptWhole(Dictionary<string, string> kept, string field, string name, string typed)
    {
        // Nothing typed: it is in the credit code.
        if (!(field is "OrganizationCode" && typed is ""))
        {
            Assert.Equal((field, IntakeFields.Normalised(field, typed)), (field, IntakeFields.Shown(field, kept.GetValueOrDefault(name))));
        }
    }

    public static string IdOf(string name) => name.Replace('.', '_').Replace('[', '_').Replace(']', '_');

    private static Dictionary<string, string> Unit()
    {
        var values = IntakeVisit.Unit("91350203M0001FUE2P");
        (values["CreditCodeReason"], values["OrganizationCode"]) = ("执照原件如此", "M0001FUE-2");
        (values["UnitType"], values["OtherUnitType"], values["Email"]) = ("Other", "律师事务所", "office@example.cn");
        return values;
    }

    private static Dictionary<string, string> Person()
    {
        var values = IntakeVisit.Person();
        (values["ByDelegate"], values["Delegate.Name"], values["Delegate.Mobile"], values["Delegate.Email"]) = ("true", "刘芳", "13800000000", "liu@example.cn");
        values["Email"] = "person@example.cn";
        foreach (var address in new[] { "Home", "Delegate.Address" })
        {
            (values[$"{address}.Province"], values[$"{address}.City"], values[$"{address}.County"]) = ("湖南", "益阳", "赫山");
            (values[$"{address}.Street"], values[$"{address}.Detail"]) = ("迎宾东路", "355号");
        }

        return values;
    }

    private static Dictionary<string, string> Both() => new()
    {
        ["Delegate.Document.Type"] = "Other",
        ["Delegate.Document.OtherType"] = "外国人工作证",
        ["Delegate.Document.Number"] = "AB-1234567",
        ["Lines[0].Business"] = "Renew",
        ["Lines[0].Count"] = "2",
        ["Lines[0].Years"] = "1",
        ["Lines[0].KnownNumbers"] = "SN-0001 SN-0002",
        ["Lines[0].KnownExpiry"] = $"{DateTime.Now.AddDays(30):yyyy-MM-dd}",
        ["Lines[1].Business"] = "Replace",
        ["Lines[1].Count"] = "1",
        ["Lines[1].Cause"] = "Lost",
        ["Lines[1].RevokeAtOnce"] = "true",
        ["Lines[2].Business"] = "Revoke",
        ["Lines[2].Count"] = "1",
        ["RenewalWindowReason"] = "招标急用",
        ["DuplicateReason"] = "同一客户多张证书",
        ["NameReason"] = "单位已更名",
        ["HasPendingBid"] = "false",
        ["Handwritten"] = "Name",
    };
}
