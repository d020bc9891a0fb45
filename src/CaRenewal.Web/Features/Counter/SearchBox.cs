using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using CaRenewal.Core.Notice;
using CaRenewal.Data;
using CaRenewal.Data.Customers;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Features.Counter;

/// <summary>Takes what arrives in the search box for a receipt number or for a customer.</summary>
public sealed class SearchBox(CabinetContext cabinet, CustomerSearch customers, PointOfService point, TimeProvider clock)
{
    /// <summary>A scanned licence holds a few hundred characters; more is no search.</summary>
    private const int Longest = 2000;

    /// <summary>Of a search that goes into an address; a browser or a proxy may refuse a longer one.</summary>
    private const int LongestInAddress = 200;

    private const int ShownOfQuery = 6;

    /// <returns>The number of an application that exists, when the text is one: YY20261123-0031, or today's 0031.</returns>
    public async Task<string?> FindNumberAsync(string text, CancellationToken cancellation)
    {
        if (ApplicationNumber.TryParse(text, out var number))
        {
            return await cabinet.Ledger.Where(entry => entry.Number == number.Text)
                .Select(entry => entry.Number).FirstOrDefaultAsync(cancellation);
        }

        if (text.Length is 4 && int.TryParse(text, System.Globalization.NumberStyles.None, null, out var sequence))
        {
            var today = clock.Today();
            return await cabinet.Ledger.Where(entry => entry.BusinessDay == today && entry.Sequence == sequence)
                .OrderByDescending(entry => entry.Point == point.Code) // on the day of another prefix there are two
                .Select(entry => entry.Number).FirstOrDefaultAsync(cancellation);
        }

        return null;
    }

    /// <returns>告知书编号 of a notice that was given, typed or scanned from its code.</returns>
    public async Task<ApplicationNumber?> FindNoticeAsync(string text, CancellationToken cancellation) =>
        ApplicationNumber.TryParse(text.Split('/')[0], out var number)
            ? await cabinet.Corrections.Where(notice => notice.Number == number).Select(notice => notice.Number).FirstOrDefaultAsync(cancellation)
            : null;

    public async Task<IReadOnlyList<CustomerHit>> FindCustomersAsync(string text, CancellationToken cancellation) =>
        await customers.FindAsync(ScannedText.FindCode(text) ?? text, cancellation);

    /// <summary>What is searched for: trimmed, cut, without what is no character.</summary>
    public static string Read(string? text)
    {
        // What separates the fields of a scanned text, a tab for one, still separates them.
        var readable = (text ?? "").EnumerateRunes().Where(rune => rune.Value != 0xFFFD).Select(rune => System.Text.Rune.IsControl(rune) ? " " : rune.ToString());
        return string.Concat(readable.Take(Longest)).Trim();
    }

    /// <summary>What of it goes, sealed, into the address of the list: the code that was scanned, else the beginning.</summary>
    public static string ForAddress(string text) =>
        ScannedText.FindCode(text) ?? string.Concat(text.EnumerateRunes().Take(LongestInAddress));

    /// <summary>Enough of it to recognise a slip of the hand, not to read a number or a name off the screen: …16JQ9B.</summary>
    public static string Tail(string text)
    {
        var runes = text.EnumerateRunes().ToList();
        var shown = Math.Min(ShownOfQuery, (runes.Count + 1) / 2);
        return "…" + string.Concat(runes.TakeLast(runes.Count > ShownOfQuery ? ShownOfQuery : shown));
    }
}
