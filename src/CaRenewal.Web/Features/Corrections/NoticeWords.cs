using CaRenewal.Core.Corrections;

namespace CaRenewal.Web.Features.Corrections;

public static class NoticeWords
{
    /// <summary>Said once it is given: 已告知补正 5 项（YYBZ20261123-0002）。</summary>
    public static string Told(this CorrectionRequest request) =>
        $"已告知补正 {request.Items.Count + request.Particulars.Remarks.Count} 项（{request.Number}）。";
}
