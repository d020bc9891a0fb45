namespace CaRenewal.Pdf;

public enum Align
{
    Left,
    Centre,
    Right,
    Justify,
}
