using System.Security.Cryptography;
using CaRenewal.Core;
using CaRenewal.Core.Settings;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Accounts;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Closing;

/// <summary>账单: the channels' statements of a day, imported the day after.</summary>
[Authorize(Policy = Rights.Reconcile)]
public sealed class StatementsController(
    ReconcileScreens screens, StatementImports imports, StatementDesk desk, Registrar registrar, OfficeRules rules, TimeProvider clock) : Controller
{
    public const string Address = "/day/statements";

    /// <summary>Most files are through before anybody would read a page about them.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    [HttpPost(Address)]
    public async Task<IActionResult> Import([Bind(Prefix = "Statement")] StatementForm form, CancellationToken cancellation)
    {
        if (form.RequestKey == Guid.Empty || DayText.Read(form.Date) is not { } day)
        {
            return BadRequest();
        }

        if (rules.Statements.FirstOrDefault(layout => layout.Channel == form.Channel) is not { } layout)
        {
            return await AgainAsync(day, "Statement.Channel", "请选择账单的渠道。", form, cancellation);
        }

        if (form.File is not { Length: > 0 } file)
        {
            return await AgainAsync(day, "Statement.File", "请选择账单文件；空文件不能导入。", form, cancellation);
        }

        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, cancellation);
        var hash = SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        var key = new RequestKey(form.RequestKey, $"{Address}\n{form.Date}\n{form.Channel}\n{Convert.ToHexString(hash)}");
        try
        {
            var import = imports.Begin(new StatementOrder(key, bytes.ToArray(), hash, layout, rules.Statements, day, User.Stamp(clock), Session()));
            await Task.WhenAny(import.Work, Task.Delay(Patience, cancellation));
            return new SeeOther($"~{Address}/{form.RequestKey}");
        }
        catch (RuleBroken broken)
        {
            return await AgainAsync(day, "Statement.File", broken.Message, form, cancellation);
        }
    }

    /// <summary>How far it is; loads itself again until it is done, also without JavaScript.</summary>
    [HttpGet(Address + "/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellation)
    {
        if (imports.Find(id) is not { } import)
        {
            return NotFound();
        }

        var day = import.Order.Day;
        if (import.Told is null)
        {
            Response.Headers["Refresh"] = "1";
            return View("Importing", import);
        }

        if (import.IsRefused)
        {
            return await AgainAsync(day, "Statement.File", import.Told, new StatementForm { Channel = import.Order.Layout.Channel }, cancellation);
        }

        TempData["Flash"] = import.Told;
        return new SeeOther($"~/day/reconcile?date={DayText.Write(day)}");
    }

    /// <summary>重新核对.</summary>
    [HttpPost(Address + "/{id:guid}/matches")]
    public async Task<IActionResult> Match(Guid id, MatchForm form, CancellationToken cancellation)
    {
        if (form.RequestKey == Guid.Empty || DayText.Read(form.Date) is not { } day)
        {
            return BadRequest();
        }

        try
        {
            var stamp = User.Stamp(clock);
            var entry = await registrar.EnterAsync(
                Request.Key(form.RequestKey), stamp, async turn => await desk.MatchAgainAsync(turn, id, stamp, cancellation) ?? "没有这份账单。", cancellation);
            TempData["Flash"] = entry.Sentence ?? entry.Answer;
            return new SeeOther($"~/day/reconcile?date={DayText.Write(day)}");
        }
        catch (RuleBroken broken)
        {
            return await AgainAsync(day, "", broken.Message, null, cancellation);
        }
    }

    private (Guid Id, string Stamp) Session() =>
        (User.StaffId(), User.FindFirst(Sessions.StampClaim)?.Value ?? "");

    private async Task<IActionResult> AgainAsync(DateOnly day, string at, string sentence, StatementForm? form, CancellationToken cancellation)
    {
        ModelState.Clear();
        ModelState.AddModelError(at, sentence);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Reconcile", await screens.ForAsync(day, cancellation) with { Statement = form ?? new() });
    }
}
