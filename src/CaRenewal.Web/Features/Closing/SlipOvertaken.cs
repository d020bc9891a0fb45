using CaRenewal.Core;
using CaRenewal.Core.Closing;

namespace CaRenewal.Web.Features.Closing;

/// <summary>Somebody else typed the same slip since the page was opened.</summary>
public sealed class SlipOvertaken(TerminalTotal known)
    : Exception($"{known.Channel}终端合计已由{known.Stamp.Name}于 {known.Stamp.At.OnOfficeClock():HH:mm} 录入为 {known.Count} 笔 {known.Amount} 元，您填写的未保存；核对后再按一次即以您的为准。");
