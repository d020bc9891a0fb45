namespace CaRenewal.Web.Features.IdReader;

/// <summary>Where a page asks for a card: nowhere, or on the machine that it is shown on.</summary>
public sealed class LoopbackReader
{
    // Of all addresses a content policy matches these two only: no other 127.x.x.x, no [::1].
    private static readonly string[] Hosts = ["127.0.0.1", "localhost"];

    private LoopbackReader(Uri? address) =>
        (Origin, Address) = (address?.GetLeftPart(UriPartial.Authority), address?.AbsoluteUri);

    /// <summary>Null where no reader is configured.</summary>
    public string? Origin { get; }

    public string? Address { get; }

    public bool IsOn => Address is not null;

    /// <exception cref="InvalidOperationException">The settings name something that is not a service on this machine.</exception>
    public static LoopbackReader Of(IdReaderSettings settings)
    {
        if (string.IsNullOrWhiteSpace(settings.Origin))
        {
            return new LoopbackReader(null);
        }

        if (!Uri.TryCreate(settings.Origin, UriKind.Absolute, out var origin) || !IsLoopbackOrigin(origin))
        {
            throw new InvalidOperationException(
                $"IdReader:Origin 的值“{settings.Origin}”不可用：读卡服务只能在办事员本机，应如 http://127.0.0.1:8989（http 或 https，127.0.0.1 或 localhost，不带路径）。");
        }

        return settings.Path.StartsWith('/') && Uri.TryCreate(origin, settings.Path, out var address) && IsSameOrigin(address, origin)
            ? new LoopbackReader(address)
            : throw new InvalidOperationException($"IdReader:Path 的值“{settings.Path}”不可用：应如 /read，以一个 / 开头。");
    }

    private static bool IsLoopbackOrigin(Uri uri) =>
        (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && Hosts.Contains(uri.Host)
        && uri is { UserInfo: "", PathAndQuery: "/", Fragment: "" };

    private static bool IsSameOrigin(Uri address, Uri origin) =>
        address.GetLeftPart(UriPartial.Authority) == origin.GetLeftPart(UriPartial.Authority) && address is { Fragment: "" };
}
