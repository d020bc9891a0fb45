using CaRenewal.Data.Writing;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Data.Tests.Cabinets;

/// <summary>The scope of one request.</summary>
internal sealed class Desk(AsyncServiceScope scope) : IAsyncDisposable
{
    public CabinetContext Cabinet => Get<CabinetContext>();

    public Registrar Registrar => Get<Registrar>();

    public TPart Get<TPart>()
        where TPart : notnull => scope.ServiceProvider.GetRequiredService<TPart>();

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
