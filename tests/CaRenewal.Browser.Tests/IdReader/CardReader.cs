using CaRenewal.Web.Features.IdReader;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaRenewal.Browser.Tests.IdReader;

/// <summary>A reader's service on a port of its own: for the browser another house. Answers what the simulator would.</summary>
public sealed class CardReader : IAsyncDisposable
{
    private WebApplication? service;
    private int asked;

    private CardReader()
    {
    }

    public string Origin { get; private set; } = "http://127.0.0.1:0";

    /// <summary>Which of the simulator's answers comes next.</summary>
    public string Answer { get; set; } = "ok";

    /// <summary>How often it was asked.</summary>
    public int Asked => asked;

    /// <summary>What the browser sent along of who is logged in.</summary>
    public string? Cookie { get; private set; }

    public static CardReader Start()
    {
        var reader = new CardReader();
        reader.PlugInAsync().GetAwaiter().GetResult();
        return reader;
    }

    public async Task PlugInAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(Origin);
        service = builder.Build();
        service.MapGet("/read", context =>
        {
            Interlocked.Increment(ref asked);
            Cookie = context.Request.Headers.Cookie.FirstOrDefault();
            return SimulatedReader.AnswerAsync(context, Answer);
        });
        await service.StartAsync();
        Origin = service.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }

    /// <summary>Nobody listens any more.</summary>
    public async Task UnplugAsync()
    {
        await service!.DisposeAsync();
        service = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (service is not null)
        {
            await service.DisposeAsync();
        }
    }
}
