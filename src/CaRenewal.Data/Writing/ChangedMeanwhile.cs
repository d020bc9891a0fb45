using CaRenewal.Core;
using CaRenewal.Core.Applications;

namespace CaRenewal.Data.Writing;

/// <summary>Someone else changed the application after the form was opened; nothing was overwritten. The message is for the clerk.</summary>
public sealed class ChangedMeanwhile(ApplicationNumber number, Stamp stamp)
    : Exception($"本单已由{stamp.Name}于 {stamp.At.OnOfficeClock():M月d日 HH:mm} 更改，您的操作未保存，请核对后重新提交。")
{
    public ApplicationNumber Number { get; } = number;

    /// <summary>Who changed it last, and when.</summary>
    public Stamp Stamp { get; } = stamp;
}
