using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Forms;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>What can be asked only when every field is readable: interruptions without a reason, a character that no font has.</summary>
public sealed class Questions(Interruptions interruptions, Stationery stationery)
{
    /// <summary>The fonts that are asked.</summary>
    public Stationery Stationery => stationery;

    public async Task<IReadOnlyList<Fault>> AskAsync(IntakeForm form, Submission submission, ApplicationNumber? amends) =>
    [
        .. Unprintable(submission.Particulars, stationery, _ => "请勾选手写"),
        .. from question in await interruptions.AskAsync(submission, amends)
           where form.ReasonFor(question.Check).OrNothing() is null
           select new Fault(IntakeForm.ReasonField(question.Check), question.Sentence),
    ];

    /// <summary>The characters that would have to be written by hand, each at the choice of fields left to the pen.</summary>
    /// <param name="toThePen">How a field is left to the pen, in words for who fills in the form.</param>
    public static IEnumerable<Fault> Unprintable(Particulars particulars, Stationery stationery, Func<HandwrittenField, string> toThePen) =>
        PaperSet.Unprintable(particulars, stationery).Select(missing => new Fault(
            missing.Field is null ? "" : nameof(IntakeForm.Handwritten),
            $"{missing.Label}中的“{missing.Character}”（{missing.CodePoint}）打印不出：{(missing.Field is { } field ? $"{toThePen(field)}，或" : "请")}改用证件上能打印的字。"));
}
