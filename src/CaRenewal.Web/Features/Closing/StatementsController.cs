using System.Security.Cryptography;
using CaRenewal.Core;
using CaRenewal.Core.Settings;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Accounts;
using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Closing;

/// <summary>账单: the channels' statements of a day, imported the day after.</summary>
[Authorize(Policy = Rights.Reconcile)]
public sealed class StatementsController(
    ReconcileScreens screens, StatementImports imports, StatementDesk desk, Registrar registrar, OfficeRules rules, TimeProvider clock)
    : ClosingController(registrar, clock)
{
    public const string Address = "/day/statements";

    /// <summary>Most files are through before anybody would read a page about them.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    [HttpPost(Address)]
    public async Task<IActionResult> Import([Bind(Prefix = "Statement")] StatementForm form, CancellationToken cancellation)
    {
        if (form.ReadDay() is not { } day)
        {
            return BadRequest();
        }

        if (rules.Statements.FirstOrDefault(layout => layout.Channel == form.Channel) is not { } layout)
        {
            return await AgainAsync(day, "Statement.Channel", form.Replaces is null ? "请选择账单的渠道。" : "这个渠道没有账单格式，不能替换账单。", form, cancellation);
        }

        if (form.File is not { Length: > 0 } file)
        {
            return await AgainAsync(day, "Statement.File", "请选择账单文件；空文件不能导入。", form, cancellation);
        }

        Replacement? replaces = null;
        if (form.Replaces is { } replaced)
        {
            try
            {
                replaces = new Replacement(replaced, ReasonText.One(form.Reason));
            }
            catch (RuleBroken broken)
            {
                return await AgainAsync(day, "Statement.Reason", broken.Message, form, cancellation);
            }
        }

        var bytes = new byte[file.Length];
        await using (var sent = file.OpenReadStream())
        {
            await sent.ReadExactlyAsync(bytes, cancellation);
        }

        var hash = SHA256.HashData(bytes);
        var key = new RequestKey(form.RequestKey, $"{Address}\n{form.Date}\n{form.Channel}\n{replaces}\n{Convert.ToHexString(hash)}");
        try
        {
            var import = imports.Begin(new StatementOrder(key, bytes, hash, layout, rules.Statements, day, replaces, Hand, Session()));
            await Task.WhenAny(import.Work, Task.Delay(Patience, cancellation));
            return new SeeOther($"~{Address}/{form.RequestKey}?date={DayText.Write(day)}");
        }
        catch (RuleBroken broken)
        {
            return await AgainAsync(day, "Statement.File", broken.Message, form, cancellation);
        }
    }

    /// <summary>How far it is; loads itself again until it is done, also without JavaScript.</summary>
    [HttpGet(Address + "/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, string? date, CancellationToken cancellation)
    {
        if (imports.Find(id) is not { } import)
        {
            return DayText.Read(date) is { } asked
                ? await AgainAsync(asked, "Statement.File", "查不到这次导入的进度，系统可能重启过。请核对下面账单的笔数和导入时间：没有导入或替换的，请重新办理。", new(), cancellation)
                : NotFound();
        }

        var day = import.Order.Day;
        if (import.Told is null)
        {
            Response.Headers["Refresh"] = "1";
            return View("Importing", import);
        }

        if (import.IsRefused)
        {
            return await AgainAsync(day, "Statement.File", import.Told, StatementForm.Of(import.Order), cancellation);
        }

        TempData["Flash"] = import.Told;
        return new SeeOther(ReconcileOf(day));
    }

    /// <summary>重新核对.</summary>
    [HttpPost(Address + "/{id:guid}/matches")]
    public Task<IActionResult> Match(Guid id, ClosingForm form, CancellationToken cancellation) => EnterAsync(
        form,
        "Match",
        async (turn, _, stamp) => await desk.MatchAgainAsync(turn, id, stamp, cancellation) ?? "没有这份账单。",
        (day, _) => ReconcileOf(day),
        async day => View("Reconcile", await screens.ForAsync(day, cancellation)),
        cancellation);

    private (Guid Id, string Stamp) Session() =>
        (User.StaffId(), User.FindFirst(Sessions.StampClaim)?.Value ?? "");

    private async Task<IActionResult> AgainAsync(DateOnly day, string at, string sentence, StatementForm form, CancellationToken cancellation)
    {
        var screen = await screens.ForAsync(day, cancellation) with { Statement = form };
        ModelState.Clear();
        ModelState.AddModelError(screen.Asks(at) ? at : "", sentence);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Reconcile", screen);
    }
}
