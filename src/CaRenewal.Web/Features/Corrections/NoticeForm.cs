using CaRenewal.Core.Codes;
using CaRenewal.Core.Corrections;
using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Corrections;

/// <summary>补正告知: whom, which materials and what else, in the order of the screen.</summary>
public sealed class NoticeForm : ActForm
{
    /// <summary>Key of the intake's form; empty for an application.</summary>
    public Guid Form { get; init; }

    public List<NoticeItemForm> Items { get; set => field = [.. (value ?? []).Select(item => item ?? new())]; } = [];

    [Field("其他需补正的内容", Longest = CorrectionRemarks.Most, Hint = "每行一条，印在告知书上。")]
    public string? Remarks { get; init; }

    /// <summary>Asked where nothing is registered yet.</summary>
    [Field("单位名称", Required = true, Longest = PlainText.MostOfUnitName)]
    public string? Holder { get; init; }

    [Field("经办人姓名", Longest = PlainText.MostOfPersonName)]
    public string? Delegate { get; init; }
}
