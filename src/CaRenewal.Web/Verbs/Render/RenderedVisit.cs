using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Settings;
using CaRenewal.Forms;
using CaRenewal.Web.Features.Applications.Intake;
using CaRenewal.Web.Features.Payments;

namespace CaRenewal.Web.Verbs.Render;

/// <summary>One visit in memory, through the same form, rules and papers as at the counter.</summary>
internal sealed class RenderedVisit
{
    // Without a cabinet there is nothing that a window set.
    private static readonly OfficeRules Rules = OfficeRules.FromNotice();

    private readonly RenderFile file;
    private readonly ApplicationNumber number;
    private readonly PaperNumber paperNumber;
    private readonly Stamp stamp;

    private RenderedVisit(RenderFile file, ApplicationNumber number, PaperNumber paperNumber)
    {
        (this.file, this.number, this.paperNumber) = (file, number, paperNumber);
        stamp = new Stamp(file.Clerk.Number!, file.Clerk.Name!, number.Day.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc) - OfficeTime.Offset);
    }

    /// <returns>The files by name, or everything that is wrong.</returns>
    public static (IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<Fault> Faults) Of(RenderFile file)
    {
        var faults = FaultsOf(file).ToList();
        if (!ApplicationNumber.TryParse(file.Number, out var number) || !PaperNumber.TryParse(file.PaperNumber, out var paper))
        {
            return (new Dictionary<string, byte[]>(), faults);
        }

        faults.AddRange(FaultsOfForm(file.Application, number.Day));
        if (faults.Count > 0)
        {
            return (new Dictionary<string, byte[]>(), faults);
        }

        return new RenderedVisit(file, number, paper).Print();
    }

    private static IEnumerable<Fault> FaultsOf(RenderFile file)
    {
        if (!ApplicationNumber.TryParse(file.Number, out _))
        {
            yield return new Fault("number", "受理单号应如 YY20261123-0031。");
        }

        if (!PlainText.TryTakeRequired(file.Clerk.Number, "工号", PlainText.MostOfShortText, out _, out var numberFault))
        {
            yield return new Fault("clerk.number", numberFault);
        }

        if (!PlainText.TryTakeRequired(file.Clerk.Name, "姓名", PlainText.MostOfPersonName, out _, out var nameFault))
        {
            yield return new Fault("clerk.name", nameFault);
        }

        if (!PaperNumber.TryParse(file.PaperNumber, out _))
        {
            yield return new Fault("paperNumber", "文书编号应为 32 位十六进制数字。");
        }

        if (file.Sides is not null && file.Sides.Answer<Sides>() is null)
        {
            yield return new Fault("sides", "请填写 one（单面）或 two（双面）。");
        }

        if (file.Payment is { } payment)
        {
            if (Broken(() => Rules.Point.RequireChannel(payment.Channel)) is { } channel)
            {
                yield return new Fault("payment.channel", channel);
            }

            if (Broken(() => ReferenceText.Read(payment.Reference)) is { } reference)
            {
                yield return new Fault("payment.reference", reference);
            }
        }
    }

    private static string? Broken(Action rule)
    {
        try
        {
            rule();
            return null;
        }
        catch (RuleBroken broken)
        {
            return broken.Message;
        }
    }

    private static IEnumerable<Fault> FaultsOfForm(IntakeForm form, DateOnly day)
    {
        var clock = new FixedClock(day.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc) - OfficeTime.Offset);
        var validator = new IntakeFormValidator(clock, Rules.Checklist, Rules.Counter);
        var faults = validator.Validate(form).Errors
            .Select(error => new Fault(error.PropertyName, error.ErrorMessage))
            .ToList();
        if (faults.Count is 0)
        {
            faults.AddRange(Questions.Unprintable(form.ToSubmission(day, Stationery.Standard).Particulars, Stationery.Standard, ToThePen));
        }

        return faults.Select(fault => fault with { At = fault.At.Length is 0 ? "application" : $"application.{CamelCase(fault.At)}" });
    }

    private (IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<Fault> Faults) Print()
    {
        try
        {
            var application = CertificateApplication.Submit(Guid.Empty, number, file.Application.ToSubmission(number.Day, Stationery.Standard), Rules.Checklist, Rules.Fees, stamp);
            return (FilesOf(application), []);
        }
        catch (RuleBroken broken)
        {
            return (new Dictionary<string, byte[]>(), [new Fault("application", broken.Message)]);
        }
    }

    private Dictionary<string, byte[]> FilesOf(CertificateApplication application)
    {
        var sides = file.Sides.Answer<Sides>() ?? Sides.One;
        var papers = PaperSet.For(application, Rules.Point, paperNumber, Stationery.Standard);
        var files = papers.Papers.ToDictionary(NameOf, copy => papers.Print([copy], Sides.One).Pdf.ToArray());
        if (files.Count > 0)
        {
            files["set.pdf"] = papers.Print(papers.Papers, sides).Pdf.ToArray();
        }

        if (Finish(application))
        {
            files["receipt.pdf"] = new AcceptanceReceipt(application, Rules.Point, paperNumber, Stationery.Standard).Print().Pdf.ToArray();
        }

        return files;
    }

    /// <summary>Signs, pays and accepts, as far as the file says.</summary>
    private bool Finish(CertificateApplication application)
    {
        application.Sign([.. application.Materials.Select(material => material.Code)], stamp);
        if (application.IsRevocationOnly)
        {
            application.SendToAuthority(stamp);
            return true;
        }

        if (file.Payment is { } payment && application.Due > Money.Zero)
        {
            application.Receive(Guid.Empty, payment.Channel!, application.Due, ReferenceText.Read(payment.Reference), stamp);
        }

        if (application.IsPaid)
        {
            application.Accept(stamp);
        }

        return application.Accepted is not null;
    }

    private static string NameOf(PaperCopy copy) => copy switch
    {
        { Paper: Paper.UnitApplicationForm or Paper.PersonalApplicationForm, Copy: Copy.First } => "application-first.pdf",
        { Paper: Paper.UnitApplicationForm or Paper.PersonalApplicationForm } => "application-second.pdf",
        { Paper: Paper.AuthorizationLetter } => "authorization-letter.pdf",
        { Paper: Paper.ResponsibilityStatement } => "responsibility-statement.pdf",
        _ => throw new ArgumentOutOfRangeException(nameof(copy), copy, null),
    };

    private static string ToThePen(HandwrittenField field) =>
        $"请在 \"handwritten\" 中列出 \"{CamelCase(field.ToString())}\"（手写）";

    private static string CamelCase(string path) =>
        string.Join('.', path.Split('.').Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName));
}
