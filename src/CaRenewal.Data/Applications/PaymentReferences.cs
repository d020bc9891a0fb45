using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Payments;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Applications;

/// <summary>A terminal number stands for one receipt only, in all applications; a voided receipt gives it free.</summary>
internal static class PaymentReferences
{
    public static async Task HoldAsync(CabinetContext cabinet, CancellationToken cancellation)
    {
        foreach (var application in cabinet.ChangeTracker.Entries<CertificateApplication>().Select(entry => entry.Entity).ToList())
        {
            foreach (var receipt in application.Payments.Where(payment => payment.Kind is PaymentKind.Receipt))
            {
                var held = application.Payments.Any(other => other.Takes == receipt.Id && other.Kind is PaymentKind.Void)
                    ? null
                    : PaymentTable.Hold(receipt);
                var column = cabinet.Entry(receipt).Property<string?>(PaymentTable.HeldReference);
                if (held is not null && column.CurrentValue is null)
                {
                    await RequireFreeAsync(cabinet, held, receipt, cancellation);
                }

                column.CurrentValue = held;
            }
        }
    }

    private static async Task RequireFreeAsync(CabinetContext cabinet, string held, Payment receipt, CancellationToken cancellation)
    {
        var taken = await cabinet.Payments
            .Where(payment => EF.Property<string?>(payment, PaymentTable.HeldReference) == held)
            .Join(
                cabinet.Ledger,
                payment => EF.Property<Guid>(payment, PaymentTable.ApplicationId),
                entry => entry.Id,
                (payment, entry) => entry.Number)
            .FirstOrDefaultAsync(cancellation);
        Rule.Require(taken is null, $"{receipt.Channel}流水号 {receipt.Reference} 已登记在 {taken}，请核对。");
    }
}
