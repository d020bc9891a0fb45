using CaRenewal.Data;
using CaRenewal.Web.Features.Applications.Intake;
using CaRenewal.Web.Features.IdReader;
using CaRenewal.Web.Features.Rehearsals;
using CaRenewal.Web.Infrastructure;
using CaRenewal.Web.Verbs;

if (VerbBook.Find(args) is { } verb)
{
    return await verb(args[1..]);
}

ChineseCulture.Fix();

var builder = WebApplication.CreateBuilder(args);

builder.AddListening();
builder.AddCounterLog();
builder.AddRequestLimits();
builder.AddRateLimits();
builder.AddTrustedProxies();
builder.AddRuleBook();
builder.AddCabinet();
builder.AddAccess();
builder.AddCounterPages();
builder.AddIntake();
builder.AddIdReader();
builder.AddCompression();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<SealedAddress>();
builder.AddCounterRooms();
builder.AddRehearsal();
builder.Services.AddHealthChecks().AddDbContextCheck<CabinetContext>();

var app = builder.Build();

app.UseTrustedProxies();
app.UseHostCookies();
app.UseSecurityHeaders();
app.UseCounterLog();
app.UseErrorPages();
app.UseRefusalRecord();
app.UseResponseCompression();
app.UseRouting();
app.UseRequestLimits();
app.UseAuthentication();
app.UseRateLimiter();
app.UseAuthorization();

app.MapCounter();

await app.OpenCabinetAsync();
await app.RunAsync();
return 0;
