using CaRenewal.Core;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Gallery;

/// <summary>Every component in each state, and the layouts of the screens, with invented people. Development only.</summary>
[DevelopmentOnly, SampleClerk, AllowAnonymous, Route("/dev/gallery")]
public sealed class GalleryController : Controller
{
    [HttpGet("")]
    public IActionResult Components() => View("Components", WithErrors(SampleForm.Filled()));

    /// <param name="state">empty, filled or errors.</param>
    [HttpGet("intake")]
    public IActionResult Intake(string state = "filled") => View("Intake", state switch
    {
        "empty" => new SampleForm(),
        "errors" => WithErrors(SampleForm.Filled()),
        _ => SampleForm.Filled(),
    });

    [HttpGet("application")]
    public IActionResult Application() => View("Application");

    [HttpGet("counter")]
    public IActionResult Counter() => View("Counter");

    [HttpPost("quote")]
    public IActionResult Quote(SampleForm form) => PartialView("_Fee", form);

    [HttpPost("check")]
    public IActionResult Check(string value) => value == "91350100M000100Y43"
        ? Json(new { state = "good", text = "✓ 校验通过" })
        : Json(new { state = "bad", text = "校验码不对，请核对。" });

    [HttpPost("day")]
    public IActionResult Day(SampleForm form) =>
        Content(ModelState[nameof(form.Expires)]?.Errors.FirstOrDefault()?.ErrorMessage ?? "");

    [HttpPost("echo")]
    public IActionResult Echo(SampleForm form) => View("Intake", form);

    [HttpPost("draft")]
    public IActionResult Draft() => Json(new { detail = "草稿已保存 10:21:07" });

    [HttpPost("intake")]
    public IActionResult Submit(SampleForm form)
    {
        TempData["Flash"] = "已登记 YY20261123-0031，待签章，应收 200 元。";
        return RedirectToAction(nameof(Application));
    }

    [HttpGet("paper.pdf")]
    public IActionResult Paper() => File(SamplePaper.Bytes(), "application/pdf");

    [HttpGet("broken-rule")]
    public IActionResult BreakRule() => throw new RuleBroken("复核人不能是受理人本人。");

    [HttpGet("failure")]
    public IActionResult Fail() => throw new InvalidOperationException("The gallery's failure.");

    private SampleForm WithErrors(SampleForm form)
    {
        (form.CreditCode, form.Mobile) = ("91350100M000100Y44", "1380000000");
        ModelState.AddModelError(nameof(form.CreditCode), "统一社会信用代码的校验码不对，请核对第 18 位。");
        ModelState.AddModelError(nameof(form.Mobile), "移动电话应为 11 位手机号码。");
        ModelState.AddModelError(nameof(form.OpenBids), "请选择是否有已投标未开标项目。");
        return form;
    }
}
