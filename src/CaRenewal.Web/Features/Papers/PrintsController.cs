using CaRenewal.Core;
using CaRenewal.Data.Writing;
using CaRenewal.Forms;
using CaRenewal.Web.Features.Applications;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Papers;

/// <summary>Papers to the printer once more, and what was ticked alone.</summary>
public sealed class PrintsController(ApplicationScreens screens, Registrar registrar, PaperDesk papers, TimeProvider clock)
    : ActController(screens, registrar, clock)
{
    [HttpPost("/applications/{no}/prints")]
    public Task<IActionResult> Print(string no, [Bind(Prefix = "Print")] PrintForm form)
    {
        var print = "";
        return EnterAsync(
            no,
            "Print",
            form,
            async (turn, application, stamp) =>
            {
                var selection = form.Papers.Select(PaperCode.Read).OfType<PaperCopy>().Distinct().ToList();
                FieldRefused.At(nameof(form.Papers), () => Rule.Require(selection.Count > 0, "请选择要打印的文书。"));
                FieldRefused.At(nameof(form.Sides), () => Rule.Require(form.Sides is "One" or "Two", "请选择单面或双面。"));
                var reason = "";
                FieldRefused.At(nameof(form.Reason), () => reason = string.IsNullOrWhiteSpace(form.Reason) ? null : ReasonText.One(form.Reason));
                var sides = form.Sides is "Two" ? Sides.Two : Sides.One;
                await FieldRefused.AtAsync(reason is null ? nameof(form.Reason) : nameof(form.Papers), async () =>
                    print = $"{(await papers.PrintAgainAsync(turn, application, selection, sides, reason, stamp)).Id:N}");
            },
            _ => "已送打印。",
            () => $"?print={print}");
    }
}
