namespace CaRenewal.Browser.Tests.Window;

/// <summary>Credit codes of units that do not exist, each for one test; the last six characters of each are its own.</summary>
internal static class Codes
{
    public const string GoldenPath = "91430900MA4Q00016N";
    public const string WholeCode = "91430903MA4Q001206";
    public const string NewUnit = "91430902MA4Q00235X";
    public const string DoubleKey = "92430921MA4Q0034XC";
    public const string GoingBack = "91430922MA4Q004547";
    public const string Reload = "91430900MA4Q00788U";
    public const string LongName = "91110000101623741K";
    public const string WithoutScript = "91430923MA4Q00569U";
    public const string LostConnection = "91430900MA4Q010197";
    public const string Changed = "91430981MA4Q006730";
    public const string Notice = "91430900MA4Q00905M";
    public const string NoPrint = "91430900MA4Q01115G";
    public const string Owed = "91430900MA4Q010272";
}
