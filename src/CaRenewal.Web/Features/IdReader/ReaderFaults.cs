namespace CaRenewal.Web.Features.IdReader;

/// <summary>Why no card was read, for the clerk.</summary>
public static class ReaderFaults
{
    private const string NoAnswer = "读卡器没有应答，请手工输入。";

    /// <param name="code">The reader's own; anything else, and no code at all, is no answer.</param>
    public static string Sentence(string? code) => code switch
    {
        "NO_CARD" => "请放好身份证再按 F4。",
        "NO_DEVICE" => "没有找到读卡器，请检查连线，或手工输入。",
        "BUSY" => "读卡器正忙，请稍候再按 F4。",
        _ => NoAnswer,
    };

    /// <summary>Pressing F4 again may help: the clerk stays at the key instead of being led to the field.</summary>
    public static bool IsWorthAnotherTry(string? code) => code is "NO_CARD" or "BUSY";
}
