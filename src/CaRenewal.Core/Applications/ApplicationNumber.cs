namespace CaRenewal.Core.Applications;

/// <summary>受理单号: point of service, business day, running number of the day: YY20261123-0031.</summary>
public sealed record ApplicationNumber(string Point, DateOnly Day, int Sequence)
{
    public string Text => $"{Point}{Day:yyyyMMdd}-{Sequence:0000}";

    public override string ToString() => Text;
}
