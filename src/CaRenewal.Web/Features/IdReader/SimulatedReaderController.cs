using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.IdReader;

/// <summary>A reader to try the counter with: IdReader:Origin names this program by another host name, IdReader:Path one of the answers.</summary>
[DevelopmentOnly, AllowAnonymous, Route("/dev/id-reader")]
public sealed class SimulatedReaderController : Controller
{
    /// <param name="name">ok, no-card, slow …: see <see cref="SimulatedReader"/>.</param>
    [HttpGet("{name}")]
    public Task Answer(string name) => SimulatedReader.AnswerAsync(HttpContext, name);
}
