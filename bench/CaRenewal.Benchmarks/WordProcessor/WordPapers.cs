using System.Text.Json;
using CaRenewal.Core.Applications;

namespace CaRenewal.Benchmarks.WordProcessor;

/// <summary>The five papers of a unit renewal as a window would fill them in a word processor: the same wording and values.</summary>
internal static class WordPapers
{
    public static IEnumerable<string> Save(CertificateApplication application, string folder, string prefix)
    {
        var unit = (UnitHolder)application.Particulars.Holder;
        var papers = new Dictionary<string, Docx>
        {
            ["first"] = Form(unit, application, 0),
            ["second"] = Form(unit, application, 1),
            ["letter"] = Letter(unit, application),
            ["statement"] = Statement(),
            ["receipt"] = Receipt(application),
        };
        foreach (var (name, paper) in papers)
        {
            var path = Path.Combine(folder, $"{prefix}-{name}.docx");
            paper.Save(path);
            yield return path;
        }
    }

    private static Docx Form(UnitHolder unit, CertificateApplication application, int copy)
    {
        var text = Wording("unit-application-form");
        string Word(string key) => text.GetProperty(key).GetString()!;
        var agent = application.Particulars.Delegate!;
        return new Docx()
            .Paragraph($"业务明细：延期 3年 1张　{application.Number}", 9, "right")
            .Paragraph(Word("title"), 20, "center")
            .Paragraph(text.GetProperty("copies")[copy].GetString()!, 10.5, "right")
            .Paragraph(Word("before")).Paragraph(Word("scope")).Paragraph(Word("required"))
            .Row(10, (36, Word("name")), (134, unit.Name))
            .Row(10, (36, Word("organizationCode")), (50, unit.OrganizationCode.Text), (26, Word("socialSecurityNumber")), (58, unit.SocialSecurityNumber))
            .Row(10, (36, Word("creditCode")), (134, unit.CodeOnPaper))
            .Row(10, (36, Word("type")), (134, string.Join(" ", text.GetProperty("types").EnumerateArray().Select(type => "□" + type.GetProperty("text").GetString()))))
            .Row(10, (36, Word("legalRepresentative")), (50, unit.LegalRepresentative), (26, Word("legalRepresentativeNumber")), (58, unit.LegalRepresentativeDocument.Number))
            .Row(10, (36, Word("delegate")), (50, agent.Name), (26, Word("delegateNumber")), (58, agent.Document.Number))
            .Row(10, (36, Word("landline")), (50, unit.Landline.Text), (26, Word("mobile")), (58, unit.Mobile.Text))
            .Row(10, (36, Word("address")), (50, unit.Address), (26, Word("email")), (58, unit.Email ?? ""))
            .Row(16, (86, Word("businessType")), (84, Word("seal")))
            .Row(64, (86, "□新办 □延期 □更新 □废除 □补办"), (84, ""))
            .Paragraph(Word("declaration"))
            .Paragraph("经办人（签名）　　　　　　　　受理人（签名）")
            .Paragraph("申请单位（盖章）　　　　　　　证书受理点（盖章）");
    }

    private static Docx Letter(UnitHolder unit, CertificateApplication application)
    {
        var text = Wording("authorization-letter");
        string Word(string key) => text.GetProperty(key).GetString()!;
        var agent = application.Particulars.Delegate!;
        var letter = new Docx()
            .Paragraph(Word("title"), 22, "center")
            .Paragraph($"{Word("grantor")}{unit.Name}{Word("grantorHint")}{Word("grants")}{agent.Name}{Word("delegateHint")}{agent.Document.Number}{Word("delegateNumberHint")}{Word("powers")}", 14);
        foreach (var business in text.GetProperty("businesses").EnumerateArray())
        {
            letter.Paragraph($"□{business.GetProperty("text").GetString()}　　{Word("count")}", 14);
        }

        return letter.Paragraph(Word("signature"), 14).Paragraph(Word("number") + unit.LegalRepresentativeDocument.Number, 14).Paragraph(Word("seal"), 14);
    }

    private static Docx Statement()
    {
        var text = Wording("responsibility-statement");
        var statement = new Docx().Paragraph(text.GetProperty("title").GetString()!, 20, "center").Paragraph(text.GetProperty("preamble").GetString()!, 12);
        foreach (var clause in text.GetProperty("clauses").EnumerateArray())
        {
            statement.Paragraph(clause.GetProperty("text").GetString()!, 12);
            foreach (var point in clause.TryGetProperty("points", out var points) ? points.EnumerateArray() : default)
            {
                statement.Paragraph(point.GetString()!, 12);
            }
        }

        return statement;
    }

    private static Docx Receipt(CertificateApplication application) => new Docx()
        .Paragraph("受理回执", 20, "center")
        .Row(10, (40, "受理单号"), (130, application.Number.Text))
        .Row(10, (40, "单位名称"), (130, application.Particulars.Holder.Name))
        .Row(10, (40, "业务"), (130, "延期 3年 1张"))
        .Row(10, (40, "应收"), (130, $"{application.Quote.Total} 元"));

    private static JsonElement Wording(string paper)
    {
        var assembly = typeof(Forms.PaperNumber).Assembly;
        var name = assembly.GetManifestResourceNames().Single(resource => resource.EndsWith($"{paper}.json", StringComparison.Ordinal));
        using var stream = assembly.GetManifestResourceStream(name)!;
        return JsonDocument.Parse(stream).RootElement;
    }
}
