using CaRenewal.Core.Applications;
using CaRenewal.Core.Days;
using CaRenewal.Core.Fees;

namespace CaRenewal.Core.Tests.Days;

internal static class Sample
{
    public static readonly DateOnly Day = new(2026, 11, 23);

    /// <param name="hour">UTC.</param>
    public static DayEntry Entry(
        ApplicationStatus status = ApplicationStatus.Submitted,
        CertificateKind kind = CertificateKind.Unit,
        string by = "1001",
        int hour = 2,
        params (Business Business, int Count, int Fen)[] lines)
    {
        var quote = new Quote("notice", [.. lines.Select(line => new QuotedLine(line.Business, null, line.Count, new Money(line.Fen), "", ""))]);
        return new DayEntry
        {
            Number = "YY20261123-0001",
            BusinessDay = Day,
            Sequence = 1,
            Kind = kind,
            Status = status,
            HolderLabel = "益阳市某某建设有限公司",
            Lines = [],
            Quote = quote,
            Total = quote.Total,
            Due = quote.Total,
            Overrides = [],
            Revision = 1,
            PrintedRevision = 1,
            By = by,
            Name = "李敏",
            At = new DateTime(2026, 11, 23, hour, 0, 0, DateTimeKind.Utc),
            AwaitsReview = false,
        };
    }
}
