using System.Text;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;

namespace CaRenewal.Data.Customers;

/// <summary>What a customer can be found by. Terms only: they are hashed before they are stored or looked up.</summary>
internal static class SearchTerms
{
    public const int TailLength = 6;

    private const char Extension = '转';

    private const string Code = "code";
    private const string Tail = "tail";
    private const string Phone = "phone";
    private const string Pair = "pair";

    /// <summary>Pairs that nearly every unit's name has: not kept, since they find everybody.</summary>
    private static readonly HashSet<string> Empty = ["有限", "限公", "公司", "责任", "限责", "任公", "股份", "份有"];

    /// <summary>Pairs that many units' names have: looked at after the others.</summary>
    private static readonly HashSet<string> Common = ["益阳", "阳市", "湖南", "南省", "省益", "中国", "建设", "工程", "建筑", "科技", "集团"];

    /// <summary>Every term of a holder.</summary>
    public static IEnumerable<(string Purpose, string Text)> Of(Holder holder)
    {
        var codes = holder switch
        {
            UnitHolder unit => new[] { unit.CreditCode?.Text, unit.OrganizationCode.Text },
            PersonHolder person => [person.Document.Number],
            _ => [],
        };
        PhoneNumber[] phones = holder is UnitHolder with ? [with.Mobile, with.Landline] : [holder.Mobile];

        return codes.OfType<string>().Select(FoldCode).SelectMany(OfCode)
            .Concat(phones.Select(phone => (Phone, FoldCode(phone.Text.Split(Extension)[0]))))
            .Concat(Pairs(holder.Name).Where(pair => !Empty.Contains(pair)).Select(pair => (Pair, pair)))
            .Distinct();
    }

    /// <summary>The ways to read a query as code, tail or phone; one of them suffices.</summary>
    public static IReadOnlyList<(string Purpose, string Text)> Codes(string query)
    {
        var folded = FoldCode(query);
        return folded.Length == TailLength
            ? [(Code, folded), (Tail, folded)]
            : [(Code, folded), (Phone, folded)];
    }

    /// <summary>The pairs of a name that must all be there, the rarest first as far as can be told; blanks part the words of a query.</summary>
    public static IReadOnlyList<(string Purpose, string Text)> Names(string query)
    {
        var words = query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(Pairs).ToList();
        return
        [
            .. (words.Count > 0 ? words : Pairs(query)).Distinct()
                .Where(pair => !Empty.Contains(pair))
                .OrderBy(Common.Contains)
                .Select(pair => (Pair, pair)),
        ];
    }

    private static IEnumerable<(string Purpose, string Text)> OfCode(string code) => code.Length > TailLength
        ? [(Code, code), (Tail, code[^TailLength..])]
        : [(Code, code)];

    private static string FoldCode(string text) =>
        string.Concat(text.Folded().Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>Adjacent characters, by code point; only search folds a name, what is stored stays as typed.</summary>
    private static IEnumerable<string> Pairs(string name)
    {
        var runes = name.Folded().ToUpperInvariant().EnumerateRunes()
            .Where(Rune.IsLetterOrDigit)
            .Select(rune => rune.ToString())
            .ToList();
        return runes.Zip(runes.Skip(1), (left, right) => left + right);
    }
}
