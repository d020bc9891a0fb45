namespace CaRenewal.Benchmarks.Seeding;

/// <summary>How far a seeded visit got; each includes those before it on its way.</summary>
internal enum Reach
{
    Registered,
    Signed,
    Accepted,
    Reviewed,
    Issued,
    Delivered,
    Returned,
    Cancelled,
}
