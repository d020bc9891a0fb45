using CaRenewal.Core.Closing;
using CaRenewal.Web.Features.Payments;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Closing;

/// <summary>The slip of one channel's terminal as it is typed.</summary>
public sealed class TotalForm
{
    public string? Channel { get; set; }

    /// <summary>Version that the page showed; 0 where it showed none.</summary>
    public int Seen { get; set; }

    [Field("终端笔数", Kind = FieldKind.Count, Longest = 6)]
    public string? Count { get; set; }

    [Field("终端金额", Kind = FieldKind.Count, Longest = 16)]
    public string? Amount { get; set; }

    [Field("差异说明", Longest = 200)]
    public string? Explanation { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Count) && string.IsNullOrWhiteSpace(Amount) && string.IsNullOrWhiteSpace(Explanation);

    public static TotalForm Of(ChannelCheck check) => new()
    {
        Channel = check.Channel,
        Seen = check.Terminal?.Version ?? 0,
        Count = check.Terminal is { } typed ? $"{typed.Count}" : null,
        Amount = check.Terminal is { } known ? YuanText.Write(known.Amount) : null,
        Explanation = check.Terminal?.Explanation,
    };
}
