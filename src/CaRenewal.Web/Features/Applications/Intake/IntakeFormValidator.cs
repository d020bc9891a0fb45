using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Settings;
using FluentValidation;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>Asks the rule book about every field and puts its sentences where they belong; all at once, nothing twice.</summary>
public sealed class IntakeFormValidator : AbstractValidator<IntakeForm>
{
    private readonly TimeProvider clock;
    private readonly Checklist checklist;
    private readonly CounterRules rules;

    public IntakeFormValidator(TimeProvider clock, Checklist checklist, CounterRules rules)
    {
        (this.clock, this.checklist, this.rules) = (clock, checklist, rules);
        RuleFor(form => form.Kind).Reads(FieldReading.OneOf<CertificateKind>("单位证书或个人证书"));
        When(form => form.Kind.Kind() is CertificateKind.Unit, () => this.ReadsUnit(clock));
        When(form => form.Kind.Kind() is CertificateKind.Personal, () => this.ReadsPerson(clock));
        When(form => form.HasDelegate, () => this.ReadsDelegate(clock));

        RuleForEach(form => form.Lines).ChildRules(line =>
        {
            line.RuleFor(form => form.KnownNumbers).Reads(FieldReading.Optional("编号", PlainText.MostOfReason));
            line.RuleFor(form => form.KnownExpiry).Reads(FieldReading.OptionalDay("到期日"));
        });
        RuleForEach(form => form.Materials).ChildRules(material =>
        {
            material.RuleFor(form => form.Reason).Reads(FieldReading.Optional("容缺原因", PlainText.MostOfReason));
            material.RuleFor(form => form.Due).Reads(FieldReading.OptionalDay("补交日期"));
        });
        RuleFor(form => form.RenewalWindowReason).Reads(FieldReading.Optional("原因", PlainText.MostOfReason));
        RuleFor(form => form.DuplicateReason).Reads(FieldReading.Optional("原因", PlainText.MostOfReason));
        RuleFor(form => form.NameReason).Reads(FieldReading.Optional("原因", PlainText.MostOfReason));
        RuleForEach(form => form.Handwritten).Reads(FieldReading.OneOf<HandwrittenField>("列出的手写项"));
        RuleFor(form => form).Custom(CheckVisit);
    }

    private void CheckVisit(IntakeForm form, ValidationContext<IntakeForm> context)
    {
        var lines = form.Lines.ConvertAll(line => line.ToLine());
        var faults = SubmissionRules.FaultsOfLines(lines)
            .Concat(SubmissionRules.FaultsOfAnswers(lines, form.ToPendingBid(lines), form.HolderCeased.IsTicked()))
            .Concat(FaultsOfWindow(form, lines))
            .Concat(FaultsOfApplicant(form))
            .Concat(form.FaultsOfMaterials(checklist, clock.Today()));
        foreach (var fault in faults)
        {
            context.AddFailure(fault.At, fault.Sentence);
        }
    }

    private static IEnumerable<Fault> FaultsOfApplicant(IntakeForm form)
    {
        var sentence = SubmissionRules.WhyNoApplicant(
            form.Kind.Kind() ?? CertificateKind.Unit, form.HasDelegate, form.HolderCeased.IsTicked());
        return sentence is null ? [] : [new Fault(nameof(form.ByDelegate), sentence)];
    }

    // Outside the window a renewal is asked about, never refused.
    private IEnumerable<Fault> FaultsOfWindow(IntakeForm form, List<BusinessLine> lines) =>
        form.RenewalWindowReason.OrNothing() is null && rules.RenewalWindow.Ask(lines, clock.Today()) is { } question
            ? [new Fault(nameof(form.RenewalWindowReason), question.Sentence)]
            : [];
}
