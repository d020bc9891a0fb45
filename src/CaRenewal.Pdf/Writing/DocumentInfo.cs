namespace CaRenewal.Pdf.Writing;

internal sealed record DocumentInfo(string Title, string Author, DateTimeOffset Created)
{
    internal const string Producer = "CaRenewal.Pdf";
}
