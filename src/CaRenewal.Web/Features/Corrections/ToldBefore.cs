using CaRenewal.Data.Corrections;
using CaRenewal.Data.Customers;
using CaRenewal.Web.Features.Applications.Intake;

namespace CaRenewal.Web.Features.Corrections;

/// <summary>Finds what the holder of a form was told to put right last, as soon as the form says who that is.</summary>
public sealed class ToldBefore(CorrectionBook book, CustomerIndex customers, TimeProvider clock)
{
    public async Task<CorrectionLine?> FindAsync(IntakeForm form) =>
        form.HolderKey(customers, clock) is { } key && await book.ListAsync(key, 1) is [var last] ? last : null;
}
