using CaRenewal.Core.Applications;
using CaRenewal.Data.Papers;

namespace CaRenewal.Web.Features.Papers;

/// <summary>
/// 已失效: which stored file no longer says what holds. It is kept and shown, and never sent to the printer again.
/// A correction notice says what was told on its day, and holds for good.
/// </summary>
public static class PaperValidity
{
    /// <param name="revision">The application's revision now.</param>
    /// <param name="status">The application's status now: a return or a cancellation undoes the acceptance that the receipt tells of.</param>
    public static bool IsVoidAt(this PrintedPaper file, int revision, ApplicationStatus status) =>
        !file.Papers.Contains(PaperCode.Notice)
        && (file.IsOutdatedAt(revision)
            || (file.Papers.Contains(PaperCode.Receipt) && status is ApplicationStatus.Returned or ApplicationStatus.Cancelled));
}
