namespace CaRenewal.Pdf;

public enum VerticalAlign
{
    Middle,
    Top,
    Bottom,
}
