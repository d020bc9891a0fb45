namespace CaRenewal.Core;

/// <summary>Where a fact comes from, as screens and papers show it, so that nobody takes a decision of the house for the notice.</summary>
public static class Origins
{
    public const string Notice = "公告";

    public const string House = "惯例";

    /// <summary>Set by the window from a source that it cites, e.g. a price list after the notice's.</summary>
    public const string Window = "本点设置";
}
