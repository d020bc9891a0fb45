using CaRenewal.Core;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Settings;
using CaRenewal.Web.Features.Applications.Intake;
using FluentValidation;

namespace CaRenewal.Web.Features.Settings.Prices;

public sealed class PriceFormValidator : AbstractValidator<PriceForm>
{
    public PriceFormValidator(FeeSchedule fees, TimeProvider clock)
    {
        var today = clock.Today();
        RuleFor(form => form.From).Custom((text, context) =>
        {
            if (WhyNotFrom(text, fees, today) is { } sentence)
            {
                context.AddFailure(sentence);
            }
        });
        RuleFor(form => form.Source).Reads<PriceForm, string>(PriceSetting.TryParseSource);
        RuleFor(form => form).Custom((form, context) =>
        {
            foreach (var (index, (cell, typed)) in Pairs(form, fees.InForceOn(today)).Index())
            {
                foreach (var fault in cell.Read(typed.Unit, typed.Personal).Faults)
                {
                    context.AddFailure($"{nameof(form.Cells)}[{index}].{fault.At}", fault.Sentence);
                }
            }
        });
    }

    private static string? WhyNotFrom(string? text, FeeSchedule fees, DateOnly today) =>
        text.OrNothing() is null ? "请填写自哪天起。"
        : text.Day() is not { } day ? "起始日期不是真实的日期，请按 2027-01-01 的样子填写。"
        : PriceSetting.WhyNotFrom(day, fees, today);

    private static IEnumerable<(FeeCell Cell, CellForm Typed)> Pairs(PriceForm form, FeeEdition pattern) =>
        FeeCell.Of(pattern).Zip(form.InForm(pattern).Cells);
}
