using System.Text.Json;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Notice;
using CaRenewal.Core.Words;

namespace CaRenewal.Benchmarks.WordProcessor;

/// <summary>The papers of a renewal as a window would fill them in a word processor: the same wording and values.</summary>
internal static class WordPapers
{
    private const string Signing = "　　　　　　　　　　　　　　　　　　";
    private const string Date = "　　　　年　　月　　日";

    public static IEnumerable<string> Save(CertificateApplication application, string folder, string prefix)
    {
        var papers = new Dictionary<string, Docx>
        {
            ["first"] = Form(application, 0),
            ["second"] = Form(application, 1),
            ["letter"] = Letter(application),
            ["statement"] = Statement(application),
            ["receipt"] = Receipt(application),
        };
        foreach (var (name, paper) in papers)
        {
            var path = Path.Combine(folder, $"{prefix}-{name}.docx");
            paper.Save(path);
            yield return path;
        }
    }

    private static Docx Form(CertificateApplication application, int copy) => application.Particulars.Holder switch
    {
        UnitHolder unit => UnitForm(unit, application, copy),
        var holder => PersonalForm((PersonHolder)holder, application, copy),
    };

    private static Docx UnitForm(UnitHolder unit, CertificateApplication application, int copy)
    {
        var text = Wording("unit-application-form");
        string Word(string key) => text.GetProperty(key).GetString()!;
        var agent = application.Particulars.Delegate!;
        return Head(application, text, copy)
            .Paragraph(Word("before")).Paragraph(Word("scope")).Paragraph(Word("required"))
            .Row(9, (36, Word("name")), (134, unit.Name))
            .Row(9, (36, Word("organizationCode")), (50, unit.OrganizationCode.Hyphenated), (26, Word("socialSecurityNumber")), (58, unit.SocialSecurityNumber))
            .Row(9, (36, Word("creditCode")), (134, $"{unit.CodeOnPaper}　{Word("creditCodeHint")}"))
            .Row(9, (36, Word("type")), (134, Ticks(text.GetProperty("types"), unit.Type.ToString()) + "________"))
            .Row(9, (36, Word("legalRepresentative")), (50, unit.LegalRepresentative), (26, Word("legalRepresentativeNumber")), (58, unit.LegalRepresentativeDocument.Number))
            .Row(9, (36, Word("delegate")), (50, agent.Name), (26, Word("delegateNumber")), (58, agent.Document.Number))
            .Row(9, (36, Word("landline")), (50, unit.Landline.Written), (26, Word("mobile")), (58, unit.Mobile.Written))
            .Row(9, (36, Word("address")), (50, unit.Address), (26, Word("email")), (58, unit.Email ?? ""))
            .Row(14, (86, Word("businessType")), (84, Word("seal")))
            .Row(64, (86, Ticks(text.GetProperty("businesses"), [.. application.Lines.Select(line => line.Business.ToString())])), (84, ""))
            .Paragraph(Word("declaration"))
            .Paragraph(Word("delegateSignature") + Signing + Word("clerkSignature"))
            .Paragraph(Word("unitSeal") + Signing + Word("pointSeal"))
            .Paragraph(Date + Signing + Date);
    }

    private static Docx PersonalForm(PersonHolder person, CertificateApplication application, int copy)
    {
        var text = Wording("personal-application-form");
        string Word(string key) => text.GetProperty(key).GetString()!;
        var agent = application.Particulars.Delegate;
        var form = Head(application, text, copy).Row(7, (170, Word("holderHeading")));
        PersonRows(form, text.GetProperty("holder"), (person.Name, person.Document.Type.ToString(), person.Document.Number, person.Mobile.Written, person.Email, person.Address));
        form.Row(7, (170, Word("delegateHeading")));
        PersonRows(form, text.GetProperty("delegate"), (agent?.Name, agent?.Document.Type.ToString(), agent?.Document.Number, agent?.Mobile?.Written, agent?.Email, agent?.Address));
        form.Row(9, (30, Word("sealChoice")), (140, Ticks(text.GetProperty("sealChoices"), person.SealChoice.ToString())))
            .Row(7, (170, Word("signatureHeading")))
            .Row(10, (170, Word("signature")))
            .Row(62, (170, ""))
            .Paragraph(Word("declarationHeading"));
        foreach (var declaration in text.GetProperty("declarations").EnumerateArray())
        {
            form.Paragraph(declaration.GetString()!);
        }

        return form.Paragraph(Word("applicantSignature")).Paragraph(Word("remarks") + application.Lines.Describe() + Signing + Word("applicationDate") + Date);
    }

    private static void PersonRows(
        Docx form, JsonElement asked, (string? Name, string? Type, string? Number, string? Mobile, string? Email, PostalAddress? Address) given)
    {
        string Word(string key) => asked.GetProperty(key).GetString()!;
        string Blank(string? part) => part is { Length: > 0 } ? part : "________";
        form.Row(9, (30, Word("name")), (36, given.Name ?? ""), (21, Word("documentType")), (83, Ticks(asked.GetProperty("documentTypes"), given.Type ?? "") + "____"))
            .Row(9, (30, Word("number")), (140, given.Number ?? ""))
            .Row(9, (30, Word("mobile")), (36, given.Mobile ?? ""), (21, Word("email")), (83, given.Email ?? ""))
            .Row(9, (170, Word("address") + Blank(given.Address?.Province) + Word("province") + Blank(given.Address?.City) + Word("city")
                + Blank(given.Address?.County) + Word("county") + Blank(given.Address?.Street) + Word("street") + Blank(given.Address?.Detail)));
    }

    private static Docx Letter(CertificateApplication application)
    {
        var text = Wording("authorization-letter");
        string Word(string key) => text.GetProperty(key).GetString()!;
        var (holder, agent) = (application.Particulars.Holder, application.Particulars.Delegate!);
        var letter = new Docx()
            .Paragraph(Above(application), 9, "right")
            .Paragraph(Word("title"), 22, "center")
            .Paragraph($"　　{Word("grantor")} {holder.Name} {Word("grantorHint")}{Word("grants")} {agent.Name} {Word("delegateHint")} {agent.Document.Number} {Word("delegateNumberHint")}{Word("powers")}", 14);
        foreach (var business in text.GetProperty("businesses").EnumerateArray())
        {
            var asked = application.Lines.Where(line => line.Business.ToString() == business.GetProperty("key").GetString()).Sum(line => line.Count);
            letter.Paragraph($"{(asked > 0 ? '☑' : '□')}{business.GetProperty("text").GetString()} {(asked > 0 ? $"　{asked}　" : "____")} {Word("count")}", 14);
        }

        letter.Paragraph(Word("note") + string.Concat(text.GetProperty("notes").EnumerateArray().Select(note => note.GetString())), 12);
        var number = holder is UnitHolder unit ? unit.LegalRepresentativeDocument.Number : ((PersonHolder)holder).Document.Number;
        return letter.Paragraph(Word("signature"), 14).Paragraph(Word("number") + number, 14).Paragraph(Word("seal"), 14).Paragraph(Word("dateLabel") + Date, 14);
    }

    private static Docx Statement(CertificateApplication application)
    {
        var text = Wording("responsibility-statement");
        string Word(string key) => text.GetProperty(key).GetString()!;
        var statement = new Docx().Paragraph(Word("title"), 20, "center").Paragraph("　　" + Word("preamble"), 12);
        foreach (var clause in text.GetProperty("clauses").EnumerateArray())
        {
            statement.Paragraph("　　" + clause.GetProperty("text").GetString(), 12);
            foreach (var point in clause.TryGetProperty("points", out var points) ? points.EnumerateArray() : default)
            {
                statement.Paragraph("　　" + point.GetString(), 12);
            }
        }

        return statement.Paragraph("　　" + Word("closing"), 12)
            .Paragraph($"{Word("signature")}__________________　　{Word("dateLabel")}{application.BusinessDay:yyyy年M月d日}", 12);
    }

    private static Docx Receipt(CertificateApplication application)
    {
        var text = Wording("acceptance-receipt");
        string Word(string key) => text.GetProperty(key).GetString()!;
        var (point, paid) = (PointOfService.FromNotice(), application.Payments[0]);
        var isUnit = application.Particulars.Holder is UnitHolder;
        var receipt = new Docx()
            .Paragraph(Word("title"), 20, "center")
            .Row(9, (26, Word("number")), (72, application.Number.Text), (26, Word("accepted")), (46, $"{application.BusinessDay:yyyy-MM-dd}"))
            .Row(9, (26, Word(isUnit ? "unit" : "person")), (144, application.Particulars.Holder.Name))
            .Row(9, (26, Word("delegate")), (72, application.Particulars.Delegate?.Name ?? ""), (26, Word("clerk")), (46, application.Accepted!.Name))
            .Paragraph("")
            .Row(9, (34, Word("business")), (64, Word("basis")), (18, Word("count")), (28, Word("unitPrice")), (26, Word("amount")));
        foreach (var line in application.Quote.Lines)
        {
            receipt.Row(9, (34, $"{line.Business.Word()} {line.Years}年"), (64, line.Basis), (18, $"{line.Count}{Word("certificates")}"), (28, $"{line.UnitPrice}"), (26, $"{line.Amount}"));
        }

        return receipt
            .Row(9, (34, Word("total")), (110, Word("inWords") + ChineseAmount.Of(application.Quote.Total)), (26, $"{application.Quote.Total}"))
            .Paragraph("")
            .Row(9, (34, paid.Channel), (110, paid.Reference), (26, $"{paid.Amount}"))
            .Paragraph("")
            .Row(9, (34, Word("due")), (136, Word("nothingOwed")))
            .Row(9, (34, Word("owed")), (136, Word("nothingOwed")))
            .Paragraph(Word("notAnInvoice"))
            .Paragraph($"{point.Place}（{point.Address}）").Paragraph(point.Hours).Paragraph(point.Phone).Paragraph(point.ServicePhone);
    }

    private static Docx Head(CertificateApplication application, JsonElement text, int copy) => new Docx()
        .Paragraph(Above(application), 9, "right")
        .Paragraph(text.GetProperty("title").GetString()!, 20, "center")
        .Paragraph(text.GetProperty("copies")[copy].GetString()!, 10.5, "right");

    private static string Above(CertificateApplication application) => $"业务明细：{application.Lines.Describe()}　{application.Number}";

    private static string Ticks(JsonElement choices, params string[] chosen) => string.Join(' ', choices.EnumerateArray().Select(choice =>
        (chosen.Contains(choice.GetProperty("key").GetString()) ? "☑" : "□") + choice.GetProperty("text").GetString()));

    private static JsonElement Wording(string paper)
    {
        var assembly = typeof(Forms.PaperNumber).Assembly;
        var name = assembly.GetManifestResourceNames().Single(resource => resource.EndsWith($"{paper}.json", StringComparison.Ordinal));
        using var stream = assembly.GetManifestResourceStream(name)!;
        return JsonDocument.Parse(stream).RootElement;
    }
}
