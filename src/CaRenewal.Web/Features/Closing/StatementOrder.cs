using CaRenewal.Core;
using CaRenewal.Core.Closing.Statements;
using CaRenewal.Data.Writing;

namespace CaRenewal.Web.Features.Closing;

/// <summary>A file that is to be imported.</summary>
/// <param name="Known">Of every channel, to say whose statement it is instead.</param>
/// <param name="Replaces">The statement whose place it takes, and why; null for the first of its channel and day.</param>
/// <param name="Session">Account and security stamp of who sent it: asked again in the turn.</param>
public sealed record StatementOrder(
    RequestKey Key, byte[] File, byte[] FileHash, StatementLayout Layout, IReadOnlyList<StatementLayout> Known, DateOnly Day, Replacement? Replaces, Stamp Stamp, (Guid Id, string Stamp) Session);
