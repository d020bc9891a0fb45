namespace CaRenewal.Core.Reviews;

/// <summary>复核 without looking is none. That the reviewer is another than the acceptor, the application itself sees to.</summary>
public static class ReviewRules
{
    /// <summary>As many as a page shows [house]: more than anybody has looked at in one go.</summary>
    public const int MostAtOnce = 50;

    /// <exception cref="RuleBroken">The reviewer has not opened the record as it is now.</exception>
    /// <param name="opened">The newest version that the reviewer has opened; 0 for none.</param>
    /// <param name="version">The record's version now.</param>
    public static void RequireOpened(int opened, int version)
    {
        Rule.Require(opened > 0, "您还没有打开过本单，请先打开核对。");
        Rule.Require(opened >= version, "您打开之后本单有改动，请重新打开核对。");
    }

    /// <exception cref="RuleBroken">Nothing was picked, or more than can have been looked at.</exception>
    public static void RequirePicks(int count)
    {
        Rule.Require(count > 0, "请勾选要复核的受理单。");
        Rule.Require(count <= MostAtOnce, $"一次最多复核 {MostAtOnce} 条，没有保存，请分批办理。");
    }
}
